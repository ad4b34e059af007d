package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.web.Errands;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One question as a stream; who leaves it ends the question, and so does a right that is withdrawn. */
@Component
class ProbeStreams {
    private final ProbeRights rights;
    private final Asking asking;
    private final Streams streams;
    private final Clock clock;
    private final Errands<ProbeEvent> errands = new Errands<>("probe", 32, ProbeEvent.Failed::new);

    ProbeStreams(ProbeRights rights, Asking asking, Streams streams, Clock clock) {
        this.rights = rights;
        this.asking = asking;
        this.streams = streams;
        this.clock = clock;
    }

    Flux<ProbeEvent> ask(WorkloadId about, ProbeRequest request) {
        return streams.open(
                caller -> started(caller, about, request),
                () -> new ProbeEvent.Quiet(clock.instant()),
                caller -> rights.require(caller, about, request.origin()));
    }

    private Flux<ProbeEvent> started(Caller caller, WorkloadId about, ProbeRequest request) {
        rights.require(caller, about, request.origin());
        ProbeRights.requireAddress(request.question());
        return errands.start(told -> asking.ask(caller, about, request, told));
    }
}
