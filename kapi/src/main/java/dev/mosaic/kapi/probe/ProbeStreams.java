package dev.mosaic.kapi.probe;

import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** One question as a stream; who leaves it ends the question, and so does a right that is withdrawn. */
@Component
class ProbeStreams {
    private static final int AT_ONCE = 32;

    private final ProbeRights rights;
    private final Asking asking;
    private final Streams streams;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

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
        if (!turns.tryAcquire()) throw Refusal.of(Problem.TOO_MANY_REQUESTS, Map.of("limit", "" + AT_ONCE));
        return Flux.<ProbeEvent>create(sink -> {
            Thread thread = Thread.ofVirtual().name("probe").unstarted(() -> run(caller, about, request, sink));
            sink.onCancel(thread::interrupt);
            thread.start();
        });
    }

    private void run(Caller caller, WorkloadId about, ProbeRequest request, FluxSink<ProbeEvent> sink) {
        try {
            asking.ask(caller, about, request, sink::next);
            sink.complete();
        } catch (Refusal refusal) {
            sink.next(new ProbeEvent.Failed(refusal.failure()));
            sink.complete();
        } catch (CancellationException e) {
            sink.complete(); // nobody listens any more
        } catch (RuntimeException e) {
            sink.error(e);
        } finally {
            turns.release();
        }
    }
}
