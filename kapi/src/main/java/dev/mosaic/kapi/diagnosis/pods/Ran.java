package dev.mosaic.kapi.diagnosis.pods;

import dev.mosaic.kapi.diagnosis.Subject;
import dev.mosaic.kapi.tree.Thing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A container of a pod: what its template wants, and how it fares. */
record Ran(Thing pod, Thing spec, Thing status, boolean init, int index) {
    private static final Duration PROOF = Duration.ofSeconds(15);

    /** All containers of the pods of the newest revision that did not end for good, init containers first. */
    static List<Ran> current(Subject subject) {
        return subject.current().stream()
                .filter(pod -> !over(pod))
                .flatMap(Ran::of)
                .toList();
    }

    static boolean over(Thing pod) {
        return List.of("Failed", "Succeeded").contains(pod.text("status", "phase"));
    }

    static Stream<Ran> of(Thing pod) {
        return Stream.concat(of(pod, true), of(pod, false));
    }

    private static Stream<Ran> of(Thing pod, boolean init) {
        List<Thing> specs = pod.list("spec", init ? "initContainers" : "containers");
        List<Thing> statuses = pod.list("status", init ? "initContainerStatuses" : "containerStatuses");
        return IntStream.range(0, specs.size()).mapToObj(i -> {
            Thing status = statuses.stream()
                    .filter(each -> each.text("name").equals(specs.get(i).text("name")))
                    .findFirst()
                    .orElse(Thing.NONE);
            return new Ran(pod, specs.get(i), status, init, i);
        });
    }

    String name() {
        return spec.text("name");
    }

    /** Where the field stands in the workload. */
    String path(String field) {
        return "spec.template.spec." + (init ? "initContainers[" : "containers[") + index + "]." + field;
    }

    /** An init container that stays beside the others. */
    boolean sidecar() {
        return init && spec.text("restartPolicy").equals("Always");
    }

    /** Whether it shall stay up. */
    boolean stays() {
        return !init || sidecar();
    }

    String waiting() {
        return status.text("state", "waiting", "reason");
    }

    String message() {
        return status.text("state", "waiting", "message");
    }

    boolean running() {
        return status.has("state", "running");
    }

    boolean ready() {
        return status.is("ready");
    }

    int restarts() {
        return status.number(0, "restartCount");
    }

    /** How it ended last, if ever. */
    Optional<Thing> end() {
        if (status.has("state", "terminated")) return Optional.of(status.at("state", "terminated"));
        return status.has("lastState", "terminated")
                ? Optional.of(status.at("lastState", "terminated"))
                : Optional.empty();
    }

    int exit() {
        return end().map(end -> end.number(0, "exitCode")).orElse(0);
    }

    /** Whether the log of its last end is that of the run before the one that is. */
    boolean endedBefore() {
        return !status.has("state", "terminated");
    }

    /** How long it runs; nothing where it does not. */
    Duration age(Instant now) {
        return status.time("state", "running", "startedAt")
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
    }

    /** How long the run lasted that ended last. */
    Duration lasted() {
        return end().flatMap(end -> end.time("startedAt")
                        .flatMap(start -> end.time("finishedAt").map(stop -> Duration.between(start, stop))))
                .orElse(Duration.ZERO);
    }

    /**
     * Whether it ends again and again: it lies down now, or stands up once more after several ends and has not yet stood for longer
     * than it did before. One that fell in the past and stands is sound.
     */
    boolean falls(Instant now) {
        if (end().isEmpty()) return false;
        if (!running()) return !(init && !sidecar() && exit() == 0);
        return restarts() >= 2 && !stands(now) || restarts() >= 1 && !ready() && !status.is("started");
    }

    /** Whether it fell a moment ago and nobody knows yet whether it will stand. */
    boolean staggers(Instant now) {
        return running() && restarts() >= 1 && exit() != 0 && !stands(now) && !falls(now);
    }

    /** What a kubelet tells of a program that ends at once is late by a second or two, so some seconds prove nothing. */
    private boolean stands(Instant now) {
        Duration before = lasted().multipliedBy(3).dividedBy(2);
        return age(now).compareTo(before) > 0 && age(now).compareTo(PROOF) > 0;
    }

    /** Whether it ever ran. */
    boolean started() {
        return running() || end().isPresent();
    }
}
