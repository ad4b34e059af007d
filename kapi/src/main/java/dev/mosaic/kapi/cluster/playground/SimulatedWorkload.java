package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One simulated workload, as it stands: what is wanted, what was seen, and its pods. */
final class SimulatedWorkload {
    static final Duration PROGRESS_DEADLINE = Duration.ofSeconds(60);

    private final Spec spec;
    private final Instant created;
    private final History history = new History();
    private final Diary diary = new Diary();
    private final List<SimulatedPod> pods = new ArrayList<>();
    private final Map<String, String> annotations;
    private Template template;
    private int wanted;
    private long generation = 1;
    private long observed;
    private Instant progressed;
    private int marks = -1;
    private boolean arrived;
    private boolean paused;

    SimulatedWorkload(Spec spec, Instant created) {
        this.spec = spec;
        this.created = created;
        this.progressed = created;
        this.template = spec.template();
        this.wanted = spec.replicas();
        this.annotations = new HashMap<>(spec.annotations());
    }

    /** Writes a template; the generation moves only when something changed. */
    long want(Template next) {
        if (!next.equals(template)) generation++;
        template = next;
        return generation;
    }

    long want(int replicas) {
        if (replicas != wanted) generation++;
        wanted = replicas;
        return generation;
    }

    /** Holds the rollout: the controller keeps the number of pods, but makes none of a newer template. */
    long pause(boolean now) {
        if (now != paused) generation++;
        paused = now;
        return generation;
    }

    boolean paused() {
        return paused;
    }

    /** What the controller does first: takes note of the newest generation and its template. */
    void observe(Instant now) {
        observed = generation;
        if (paused && !history.isEmpty()) return; // the new template waits
        if (!history.advance(template, annotations, history.isEmpty() ? created : now)) return;
        arrived = false;
        progressed = now;
    }

    /** Takes note of how far the rollout got, for the progress deadline; answers whether it moved. */
    boolean mark(Instant now) {
        Rollout rollout = rollout(now);
        int reached = rollout.updated() * 1_000_000 + rollout.ready() * 1_000 + rollout.total();
        boolean moved = reached != marks;
        if (moved) progressed = now;
        marks = reached;
        arrived |= rollout.complete(generation);
        return moved;
    }

    boolean overdue(Instant now) {
        return kind() == WorkloadKind.DEPLOYMENT
                && !paused
                && !arrived
                && !now.isBefore(progressed.plus(PROGRESS_DEADLINE));
    }

    Rollout rollout(Instant now) {
        List<SimulatedPod> active = active();
        int ready = (int) active.stream().filter(SimulatedPod::ready).count();
        int updated = (int) active.stream().filter(this::isNew).count();
        return new Rollout(generation, observed, wanted, active.size(), updated, ready, ready, paused, overdue(now));
    }

    /** Of the template as it is written, which a paused rollout has not made a revision of. */
    private boolean isNew(SimulatedPod pod) {
        return pod.isOf(template);
    }

    boolean isCurrent(SimulatedPod pod) {
        return pod.isOf(history.newest().template());
    }

    /** The pods that count: all but those that are going away. */
    List<SimulatedPod> active() {
        return pods.stream().filter(pod -> !pod.terminating()).toList();
    }

    /** How many of those are of the newest revision. */
    int current() {
        return (int) active().stream().filter(this::isCurrent).count();
    }

    List<SimulatedPod> pods() {
        return pods;
    }

    Spec spec() {
        return spec;
    }

    WorkloadKind kind() {
        return spec.id().kind();
    }

    Template template() {
        return template;
    }

    int wanted() {
        return wanted;
    }

    long generation() {
        return generation;
    }

    /** An empty value removes one. */
    void annotate(Map<String, String> values) {
        annotations.putAll(values);
        annotations.values().removeIf(String::isEmpty);
        history.annotate(annotations);
    }

    /** Back to an earlier revision, and to the annotations of that time, as kubectl rollout undo does. */
    long back(History.Entry entry) {
        annotations.clear();
        annotations.putAll(entry.annotations());
        return want(entry.template());
    }

    /** All of an edit at once. */
    long become(SimulatedObject.Change change) {
        long before = generation;
        want(change.template());
        want(change.replicas());
        pause(change.paused());
        annotations.clear();
        annotate(change.annotations());
        generation = Math.min(generation, before + 1);
        return generation;
    }

    Diary diary() {
        return diary;
    }

    History history() {
        return history;
    }

    Map<String, String> annotations() {
        return annotations;
    }

    Instant created() {
        return created;
    }
}
