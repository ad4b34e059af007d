package dev.mosaic.kapi.roster;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/** Opens views of the list for one caller; each works off what changed in beats, and asks again what may be seen. */
record Views(Roster roster, Supplier<Outlook> outlook, Supplier<Sources> sources, String own) {
    /** Nobody reads faster; what changes more often in between is told once. */
    private static final Duration BEAT = Duration.ofMillis(250);

    private static final int LARGEST_BATCH = 1_000;
    /** So often that a right withdrawn is noticed within ten seconds, answers being kept for five. */
    private static final Duration GLANCE = Duration.ofMillis(2_500);

    Flux<WorkloadEvent> open(WorkloadQuery query, long since) {
        View view = new View(roster, query, own, since);
        Flux<List<WorkloadId>> changes = roster.changes().bufferTimeout(LARGEST_BATCH, BEAT, true);
        Flux<List<WorkloadId>> glances =
                Flux.interval(Duration.ZERO, GLANCE).onBackpressureDrop().map(tick -> List.of());
        // The first glance comes after the changes are listened to: nothing is lost in between.
        return Flux.merge(changes, glances).concatMapIterable(ids -> next(view, ids));
    }

    private List<WorkloadEvent> next(View view, List<WorkloadId> ids) {
        try {
            return view.next(ids, outlook.get(), sources);
        } catch (Refusal refusal) {
            // While nobody can say what may be seen, nothing is told; the next glance makes up for it.
            if (refusal.problem() == Problem.CLUSTER_UNREACHABLE) return view.missed(ids);
            throw refusal;
        }
    }
}
