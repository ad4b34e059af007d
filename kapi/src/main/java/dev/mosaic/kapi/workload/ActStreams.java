package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.operation.Job;
import dev.mosaic.kapi.operation.OperationStreams;
import dev.mosaic.kapi.operation.TogetherStreams;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One act as a stream of its events, or several as one. */
@Component
class ActStreams {
    private final OperationStreams streams;
    private final TogetherStreams together;
    private final Sight sight;
    private final ActJobs jobs;

    ActStreams(OperationStreams streams, TogetherStreams together, Sight sight, ActJobs jobs) {
        this.streams = streams;
        this.together = together;
        this.sight = sight;
        this.jobs = jobs;
    }

    /** Fails with NOT_FOUND when the caller does not see the workload; then nothing was started. */
    Flux<OperationEvent> start(Act act) {
        return streams.start(caller -> job(act, caller));
    }

    /** Fails with NOT_FOUND when the caller does not see one of the workloads; then nothing was started. */
    Flux<SelectionEvent> start(Selection selection) {
        return together.start(
                caller -> selection.acts().stream().map(act -> job(act, caller)).toList());
    }

    private Job job(Act act, Caller caller) {
        return jobs.job(act, sight.find(caller, act.workload()));
    }
}
