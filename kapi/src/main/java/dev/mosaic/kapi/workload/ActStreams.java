package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.operation.OperationStreams;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One act as a stream of its events. */
@Component
class ActStreams {
    private final OperationStreams streams;
    private final Sight sight;
    private final ActJobs jobs;

    ActStreams(OperationStreams streams, Sight sight, ActJobs jobs) {
        this.streams = streams;
        this.sight = sight;
        this.jobs = jobs;
    }

    /** Fails with NOT_FOUND when the caller does not see the workload; then nothing was started. */
    Flux<OperationEvent> start(Act act) {
        return streams.start(caller -> jobs.job(act, sight.find(caller, act.workload())));
    }
}
