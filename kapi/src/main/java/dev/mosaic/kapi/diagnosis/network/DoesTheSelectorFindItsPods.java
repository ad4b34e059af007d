package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.contract.diagnosis.Fix;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Answer;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Check;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.diagnosis.Mending;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the selector takes in pods of the workload, or somebody wrote endpoints by hand. */
class DoesTheSelectorFindItsPods implements Check {
    private static final Set<String> OF_CONTROLLERS =
            Set.of("pod-template-hash", "controller-revision-hash", "pod-template-generation");

    @Override
    public Answer ask(Case here) {
        Route route = Route.of(here);
        if (route.external()) return Answer.yes(Words.say("network.seen.external-selects-nothing"));
        if (route.selector().isEmpty()) return byHand(route);
        List<Map<String, String>> labels = labels(route.subject());
        return labels.stream().anyMatch(own -> Labels.have(own, route.selector()))
                ? Answer.yes(Words.say("network.seen.selector", "selector", Labels.text(route.selector())))
                : Answer.blame(mismatch(route, labels.getFirst()));
    }

    private static Answer byHand(Route route) {
        if (!route.endpoints().isEmpty()) return Answer.yes(Words.say("network.seen.by-hand"));
        return Answer.blame(Blame.on(RootCause.SERVICE_WITHOUT_SELECTOR, route.service(), "spec.selector")
                .with("labels", Labels.text(route.subject().selector()))
                .seen(Words.say(
                        "network.seen.no-selector", "service", route.service().name()))
                .fixedBy(
                        route.subject().selector().isEmpty()
                                ? null
                                : Mending.replace(
                                        route.service(), route.subject().selector(), "spec", "selector")));
    }

    /** Of its pods; where there are none, of those that would be made. */
    private static List<Map<String, String>> labels(Subject subject) {
        List<Thing> pods = subject.pods();
        if (!pods.isEmpty()) return pods.stream().map(Thing::labels).toList();
        Map<String, String> made = subject.newest().map(Thing::labels).orElse(Map.of());
        return List.of(subject.template().labels(), made);
    }

    private static Blame mismatch(Route route, Map<String, String> labels) {
        List<Thing> others = route.selected();
        Blame blame = Blame.on(RootCause.SERVICE_SELECTOR_MISMATCH, route.service(), "spec.selector")
                .with("selector", Labels.text(route.selector()))
                .with("labels", Labels.text(labels))
                .with("workload", route.subject().name())
                .seen(Words.say("network.seen.selector", "selector", Labels.text(route.selector())))
                .seen(Words.say(
                        "network.seen.labels", "workload", route.subject().name(), "labels", Labels.text(labels)));
        return others.isEmpty()
                ? blame.seen(Words.say("network.seen.selects-nobody")).fixedBy(fix(route, labels))
                : blame.seen(Words.say("network.seen.selects-others", "pods", Route.names(others)));
    }

    /** Each label that differs becomes the pods' own; one they do not have goes, and so do those that change with each rollout. */
    private static @Nullable Fix fix(Route route, Map<String, String> labels) {
        Map<String, String> mended = new TreeMap<>();
        route.selector().keySet().stream()
                .filter(key -> labels.containsKey(key) && !OF_CONTROLLERS.contains(key))
                .forEach(key -> mended.put(key, labels.get(key)));
        Map<String, String> whole = mended.isEmpty() ? route.subject().selector() : mended;
        return whole.isEmpty() ? null : Mending.replace(route.service(), whole, "spec", "selector");
    }
}
