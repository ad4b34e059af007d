package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The control loop: after each change of a workload its controller looks, soon, once, and whoever listens is told. */
final class SimulatedCluster implements Pods {
    private static final Duration SOON = Duration.ofMillis(20);

    private final Timeline timeline;
    private final Kubelet kubelet;
    private final Names names;
    private final Clerk clerk;
    private final Consumer<WorkloadId> changed;
    private final Map<WorkloadId, SimulatedWorkload> workloads = new LinkedHashMap<>();
    private final Set<WorkloadId> due = new HashSet<>();

    SimulatedCluster(Timeline timeline, Images images, Names names, Consumer<WorkloadId> changed) {
        this.timeline = timeline;
        this.kubelet = new Kubelet(timeline, images, names);
        this.names = names;
        this.clerk = new Clerk(timeline);
        this.changed = changed;
    }

    void create(Spec spec, Duration age) {
        timeline.ask(() -> {
            workloads.put(spec.id(), new SimulatedWorkload(spec, timeline.now().minus(age)));
            touch(spec.id());
            return spec;
        });
    }

    void delete(WorkloadId id) {
        timeline.ask(() -> {
            Optional<SimulatedWorkload> gone = Optional.ofNullable(workloads.remove(id));
            gone.ifPresent(workload -> workload.active().forEach(SimulatedPod::terminate));
            changed.accept(id);
            return gone;
        });
    }

    Map<WorkloadId, SimulatedWorkload> workloads() {
        return workloads;
    }

    /** A question about a workload; fails with WORKLOAD_GONE. */
    <T> T ask(WorkloadId id, Function<SimulatedWorkload, T> question) {
        return timeline.ask(() -> {
            @Nullable SimulatedWorkload workload = workloads.get(id);
            if (workload == null) throw Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
            return question.apply(workload);
        });
    }

    /** Whether a pod of this name in this namespace belongs to another workload. */
    boolean isAnothers(WorkloadId id, String pod) {
        return workloads.entrySet().stream()
                .filter(entry -> entry.getKey().namespace().equals(id.namespace())
                        && !entry.getKey().equals(id))
                .anyMatch(entry -> entry.getValue().pods().stream()
                        .anyMatch(each -> each.name().equals(pod)));
    }

    /** A write by a user; fails with WORKLOAD_GONE. */
    long write(WorkloadId id, ToLongFunction<SimulatedWorkload> change) {
        return timeline.ask(() -> {
            @Nullable SimulatedWorkload workload = workloads.get(id);
            if (workload == null) throw Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString()));
            long generation = change.applyAsLong(workload);
            touch(id);
            return generation;
        });
    }

    /** Leaves an event on the workload; fails with WORKLOAD_GONE. */
    void note(WorkloadId id, String reason, String message, boolean normal) {
        write(id, workload -> {
            Diary.Author mosaic = new Diary.Author("mosaic", workload.kind().title(), id.name());
            if (normal) workload.diary().normal(mosaic, reason, message, timeline.now());
            else workload.diary().warning(mosaic, reason, message, timeline.now());
            return workload.generation();
        });
    }

    @Override
    public void begin(SimulatedWorkload workload, String name, String node) {
        WorkloadId id = workload.spec().id();
        SimulatedPod pod =
                new SimulatedPod(name, workload.history().newest().template(), names.place(node), timeline.now());
        workload.pods().add(pod);
        clerk.begun(workload, pod);
        kubelet.run(pod, workload.diary(), () -> touch(id));
    }

    @Override
    public void end(SimulatedWorkload workload, SimulatedPod pod) {
        pod.terminate();
        clerk.ended(workload, pod);
        timeline.after(names.delay(250, 450), () -> {
            workload.pods().remove(pod);
            touch(workload.spec().id());
        });
    }

    private void touch(WorkloadId id) {
        changed.accept(id);
        if (due.add(id)) timeline.after(SOON, () -> reconcile(id));
    }

    private void reconcile(WorkloadId id) {
        due.remove(id);
        @Nullable SimulatedWorkload workload = workloads.get(id);
        if (workload == null) return;
        workload.observe(timeline.now());
        int before = workload.current();
        Strategy.of(id.kind(), names).reconcile(workload, this);
        clerk.scaled(workload, before, workload.current());
        boolean moved = workload.mark(timeline.now());
        // The deadline is seen by looking once more when it passes.
        if (moved) timeline.after(SimulatedWorkload.PROGRESS_DEADLINE, () -> changed.accept(id));
        changed.accept(id);
    }
}
