package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.kapi.diagnosis.Blame;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.diagnosis.Words;
import dev.mosaic.kapi.tree.Thing;
import java.util.List;
import java.util.Optional;

/** The pods of a StatefulSet in their order: the next is not made, or not renewed, before the one before it is ready. */
final class Ordinals {
    private Ordinals() {}

    /** The pod that keeps the next one from being made. */
    static Optional<Blame> waits(Subject subject) {
        if (!ordered(subject)) return Optional.empty();
        List<Thing> pods = subject.pods();
        if (pods.size() >= subject.wanted()) return Optional.empty();
        return unready(pods).map(pod -> blame(subject, pod, subject.name() + "-" + pods.size()));
    }

    /** A pod of an old revision that never became ready: it is not replaced, however right the new template is. */
    static Optional<Blame> stuck(Subject subject) {
        if (!ordered(subject)) return Optional.empty();
        List<Thing> current = subject.current();
        return unready(subject.pods().stream()
                        .filter(pod -> !current.contains(pod))
                        .toList())
                .map(pod -> blame(subject, pod, pod.name()));
    }

    private static boolean ordered(Subject subject) {
        return subject.kind().equals("StatefulSet")
                && !subject.workload().text("spec", "podManagementPolicy").equals("Parallel");
    }

    private static Optional<Thing> unready(List<Thing> pods) {
        return pods.stream()
                .filter(pod -> pod.condition("Ready")
                        .map(ready -> !ready.text("status").equals("True"))
                        .orElse(true))
                .findFirst();
    }

    private static Blame blame(Subject subject, Thing pod, String next) {
        return Blame.on(RootCause.STATEFULSET_WAITS_FOR_ORDINAL, subject.workload(), "spec.podManagementPolicy")
                .with("pod", pod.name())
                .with("next", next)
                .seen(Words.say("pods.seen.not-ready", "pod", pod.name()));
    }
}
