package dev.mosaic.kapi.diagnosis.change;

import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the workload stands, and which revision was good before it: by revision number and availability, never by age. */
record State(Case here, Subject subject) {
    /** What a program does, and not what is done with it: any change of what it reads may be behind it. */
    private static final Set<RootCause> OF_THE_PROGRAM = Set.of(
            RootCause.APP_EXITS_WITH_ERROR,
            RootCause.CONTAINER_EXITS_NORMALLY,
            RootCause.INIT_CONTAINER_FAILS,
            RootCause.READINESS_PROBE_FAILS,
            RootCause.APP_ANSWERS_ERROR,
            RootCause.APP_SLOW);

    private static final Duration PROOF = Duration.ofSeconds(15);
    private static final List<Integer> BACK_OFF = List.of(0, 10, 30, 70, 150, 310);

    static State of(Case here) {
        return new State(here, here.subject());
    }

    /** Whether some pod of the newest revision is not ready. */
    boolean ails() {
        List<Thing> pods = subject.current();
        return pods.isEmpty() || !pods.stream().allMatch(this::stands);
    }

    /** Ready, and up for longer than it was before it fell, where it fell more than once. */
    private boolean stands(Thing pod) {
        return isReady(pod) && statuses(pod).allMatch(this::isUp);
    }

    private boolean isUp(Thing status) {
        Duration age = status.time("state", "running", "startedAt")
                .map(start -> Duration.between(start, here.now()))
                .orElse(Duration.ZERO);
        Duration proof = lasted(status).multipliedBy(3).dividedBy(2);
        boolean proven = age.compareTo(proof) > 0 && age.compareTo(PROOF) > 0;
        return status.has("state", "running") && (status.number(0, "restartCount") < 2 || proven);
    }

    static boolean isReady(Thing pod) {
        return pod.condition("Ready")
                .map(ready -> ready.text("status").equals("True"))
                .orElse(false);
    }

    static Stream<Thing> statuses(Thing pod) {
        return pod.list("status", "containerStatuses").stream();
    }

    /** Whether the symptom is one that what a program reads can explain; so it is where nobody looked for the symptom. */
    boolean programAils() {
        List<RootCause> found = here.soFar().stream().map(Verdict::rootCause).toList();
        return found.isEmpty() ? ails() : found.stream().anyMatch(OF_THE_PROGRAM::contains);
    }

    boolean missedDeadline() {
        return subject.workload()
                .condition("Progressing")
                .map(progress -> progress.text("reason").equals("ProgressDeadlineExceeded"))
                .orElse(false);
    }

    /** The revision before the newest: one that serves still, else the one of the next smaller number. */
    Optional<Thing> lastGood() {
        List<Thing> older = subject.replicaSets().stream().skip(1).toList();
        return older.stream()
                .filter(set -> set.number(0, "status", "availableReplicas") > 0)
                .findFirst()
                .or(() -> older.stream().findFirst());
    }

    /**
     * Whether the pods never stood since they were made: they are as old as the restarts they had and the waits between them take. A
     * program that served for a day and then fell has an older pod.
     */
    boolean neverStood() {
        return !subject.current().isEmpty() && subject.current().stream().allMatch(this::neverStood);
    }

    private boolean neverStood(Thing pod) {
        if (stands(pod)) return false;
        Duration age = pod.time("metadata", "creationTimestamp")
                .map(made -> Duration.between(made, here.now()))
                .orElse(Duration.ZERO);
        return statuses(pod).anyMatch(status -> {
            int restarts = status.number(0, "restartCount");
            if (restarts == 0) return status.has("state", "waiting") || status.has("state", "terminated");
            long waits = restarts < BACK_OFF.size() ? BACK_OFF.get(restarts) : 310 + (restarts - 5) * 300L;
            return age.toSeconds() <= waits + 60 + restarts * lasted(status).toSeconds() * 2;
        });
    }

    private static Duration lasted(Thing status) {
        Thing end = status.has("state", "terminated")
                ? status.at("state", "terminated")
                : status.at("lastState", "terminated");
        return end.time("startedAt")
                .flatMap(start -> end.time("finishedAt").map(stop -> Duration.between(start, stop)))
                .orElse(Duration.ZERO);
    }
}
