package dev.mosaic.e2e.faults;

import java.util.Map;

/** What is done to the cluster, one thing after the other; nothing here is ever run by a shell. */
sealed interface Step {
    static Step of(Reading step) {
        step.only("apply", "wait", "patch", "delete");
        if (step.map().size() != 1) throw new IllegalArgumentException(step.where() + " is to do exactly one thing");
        return switch (step.map().keySet().iterator().next()) {
            case "apply" -> new Apply(step.text("apply"));
            case "wait" -> new Await(Symptom.of(step.part("wait")));
            case "patch" -> patch(step.part("patch"));
            default -> new Delete(Target.of(step.part("delete").only("apiVersion", "kind", "namespace", "name")));
        };
    }

    private static Step patch(Reading patch) {
        patch.only("apiVersion", "kind", "namespace", "name", "merge", "subresource");
        return new Patch(Target.of(patch), patch.part("merge").map(), patch.text("subresource", ""));
    }

    /** All objects of a file of the case. */
    record Apply(String file) implements Step {}

    /** Until the cluster shows this. */
    record Await(Symptom symptom) implements Step {}

    /** A merge patch (RFC 7386) of one object, or of its status. */
    record Patch(Target target, Map<String, Object> merge, String subresource) implements Step {}

    record Delete(Target target) implements Step {}
}
