package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a pod demands of a node: labels, and that its taints are tolerated. */
record Demands(Thing pod) {

    Thing spec() {
        return pod.at("spec");
    }

    boolean labelsFit(Thing node) {
        Map<String, String> labels = node.labels();
        if (!labels.entrySet().containsAll(spec().map("nodeSelector").entrySet())) return false;
        List<Thing> terms = terms();
        return terms.isEmpty() || terms.stream().anyMatch(term -> fits(term, node));
    }

    private List<Thing> terms() {
        return spec()
                .list("affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")
                .stream()
                .filter(term -> !ofADaemon(term))
                .toList();
    }

    /** Each pod of a DaemonSet names its node by this. */
    private static boolean ofADaemon(Thing term) {
        return term.list("matchFields").stream()
                .anyMatch(field -> field.text("key").equals("metadata.name"));
    }

    private static boolean fits(Thing term, Thing node) {
        return term.list("matchExpressions").stream().allMatch(expression -> holds(expression, node.labels()));
    }

    private static boolean holds(Thing expression, Map<String, String> labels) {
        String key = expression.text("key");
        List<String> values = expression.texts("values");
        return switch (expression.text("operator")) {
            case "In" -> labels.containsKey(key) && values.contains(labels.get(key));
            case "NotIn" -> !values.contains(labels.getOrDefault(key, ""));
            case "Exists" -> labels.containsKey(key);
            case "DoesNotExist" -> !labels.containsKey(key);
            case "Gt" -> number(labels.get(key)) > number(values.getFirst());
            case "Lt" -> number(labels.get(key)) < number(values.getFirst());
            default -> true;
        };
    }

    private static long number(String text) {
        return text != null && text.matches("-?\\d{1,18}") ? Long.parseLong(text) : Long.MIN_VALUE;
    }

    /** In words. */
    String selector() {
        String plain = spec().map("nodeSelector").entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(", "));
        String terms = terms().stream()
                .flatMap(term -> term.list("matchExpressions").stream())
                .map(each -> each.text("key") + " " + each.text("operator") + " " + each.texts("values"))
                .collect(Collectors.joining(", "));
        return plain.isEmpty() || terms.isEmpty() ? plain + terms : plain + ", " + terms;
    }

    String selectorField() {
        return spec().has("nodeSelector") ? "nodeSelector" : "affinity.nodeAffinity";
    }

    /** The first taint that keeps it away, empty where none does. */
    String untolerated(Thing node) {
        return node.list("spec", "taints").stream()
                .filter(taint -> !taint.text("effect").equals("PreferNoSchedule"))
                .filter(taint -> spec().list("tolerations").stream().noneMatch(each -> tolerates(each, taint)))
                .map(taint -> taint.text("key")
                        + (taint.text("value").isEmpty() ? "" : "=" + taint.text("value"))
                        + ":" + taint.text("effect"))
                .findFirst()
                .orElse("");
    }

    private static boolean tolerates(Thing toleration, Thing taint) {
        String effect = toleration.text("effect");
        if (!effect.isEmpty() && !effect.equals(taint.text("effect"))) return false;
        boolean any = toleration.text("operator").equals("Exists");
        if (toleration.text("key").isEmpty()) return any;
        return toleration.text("key").equals(taint.text("key"))
                && (any || toleration.text("value").equals(taint.text("value")));
    }

    boolean demandsDistance() {
        return !spec().list("affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution")
                .isEmpty();
    }
}
