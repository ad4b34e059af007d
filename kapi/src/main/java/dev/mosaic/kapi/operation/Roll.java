package dev.mosaic.kapi.operation;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.RolloutGoal;
import dev.mosaic.kapi.cluster.RolloutWatch;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/**
 * Rolling and the way back, the same for every job: what was before is remembered before the first patch, so that even
 * another kapi can return to it.
 */
@Component
public class Roll {
    private static final Set<HealthWord> GOOD = Set.of(HealthWord.RUNNING, HealthWord.STOPPED, HealthWord.ROLLING_OUT);
    private final Workloads workloads;
    private final RolloutWatch watch;
    private final StuckPods stuck;
    private final OperationSettings settings;

    Roll(Workloads workloads, RolloutWatch watch, StuckPods stuck, OperationSettings settings) {
        this.workloads = workloads;
        this.watch = watch;
        this.stuck = stuck;
        this.settings = settings;
    }

    /** Remembers the state before, then patches; {@code patch} answers the generation. */
    public String forward(Run run, WorkloadId id, LongSupplier patch) {
        return forward(run, id, before -> {}, patch);
    }

    /** The same; {@code prepare} may refuse the state before, or remember more of it. */
    public String forward(Run run, WorkloadId id, Consumer<WorkloadDetail> prepare, LongSupplier patch) {
        WorkloadDetail before = run.patiently(() -> detail(id));
        prepare.accept(before);
        rememberBefore(run, before);
        long generation = run.patiently(patch::getAsLong);
        run.remember("generation", String.valueOf(generation));
        return "generation " + generation;
    }

    /** Waits until the pods of that generation serve, or notes what holds them back. */
    public String await(Run run, WorkloadId id) {
        long generation = generation(run);
        Rollout end = watch.await(id, generation, settings.patience(), run::seen);
        end.hold(generation).ifPresent(run::held);
        return ready(end);
    }

    /** Waits until the goal is reached. */
    public String await(Run run, WorkloadId id, RolloutGoal goal) {
        return ready(watch.await(id, generation(run), goal, settings.patience(), run::seen));
    }

    /** Patches back and waits, unless the pods were not good before either: then there is nothing to wait for. */
    public void back(Run run, WorkloadId id, LongSupplier patch) {
        back(run, id, RolloutGoal.rolled(), patch);
    }

    /** The same, with a goal of its own. */
    public void back(Run run, WorkloadId id, RolloutGoal goal, LongSupplier patch) {
        run.patiently(() -> stuck.remember(run, id));
        long generation = run.patiently(patch::getAsLong);
        stuck.free(run, id);
        if (run.recall("good").map(Boolean::parseBoolean).orElse(true)) {
            watch.await(id, generation, goal, settings.patience(), run::seen);
        }
    }

    private static long generation(Run run) {
        return Long.parseLong(run.recall("generation").orElse("0"));
    }

    private static String ready(Rollout rollout) {
        return rollout.ready() + " pods ready";
    }

    /** The image a container had before the roll. */
    public static String imageBefore(Run run, String container) {
        return run.recall("image." + container).orElseThrow();
    }

    /** The number of pods wanted before the roll. */
    public static int replicasBefore(Run run) {
        return Integer.parseInt(run.recall("replicas").orElseThrow());
    }

    /** The revision that was current before the roll. */
    public static long revisionBefore(Run run) {
        return Long.parseLong(run.recall("revision").orElseThrow());
    }

    private WorkloadDetail detail(WorkloadId id) {
        return workloads.find(id).orElseThrow(() -> Refusal.of(Problem.WORKLOAD_GONE, Map.of("what", id.toString())));
    }

    private static void rememberBefore(Run run, WorkloadDetail before) {
        if (run.recall("replicas").isPresent()) return;
        before.workload()
                .containers()
                .forEach(container -> run.remember("image." + container.name(), container.image()));
        before.revisions().stream()
                .filter(Revision::current)
                .findFirst()
                .ifPresent(revision -> run.remember("revision", String.valueOf(revision.number())));
        run.remember("good", String.valueOf(isGood(before)));
        run.remember("replicas", String.valueOf(before.rollout().desired()));
    }

    /** Pods that are all ready count as good even while they are too young to be believed. */
    private static boolean isGood(WorkloadDetail before) {
        HealthWord word = before.workload().health().word();
        boolean young = word == HealthWord.STARTING
                && before.rollout().ready() >= before.rollout().desired();
        return young || GOOD.contains(word);
    }
}
