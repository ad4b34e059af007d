package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** One diagnosis as a stream; who leaves it ends the diagnosis. */
@Component
class DiagnosisStreams {
    private static final int AT_ONCE = 32;

    private final Sight sight;
    private final Diagnoses diagnoses;
    private final Streams streams;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    DiagnosisStreams(Sight sight, Diagnoses diagnoses, Streams streams, Clock clock) {
        this.sight = sight;
        this.diagnoses = diagnoses;
        this.streams = streams;
        this.clock = clock;
    }

    Flux<DiagnosisEvent> diagnose(UserToken token, Complaint complaint) {
        return streams.open(
                caller -> started(caller, token, complaint),
                () -> new DiagnosisEvent.Quiet(clock.instant()),
                caller -> sight.require(caller, complaint.workload()));
    }

    private Flux<DiagnosisEvent> started(Caller caller, UserToken token, Complaint complaint) {
        sight.require(caller, complaint.workload());
        if (!turns.tryAcquire()) throw Refusal.of(Problem.TOO_MANY_REQUESTS, Map.of("limit", "" + AT_ONCE));
        return Flux.<DiagnosisEvent>create(sink -> {
            Thread thread = Thread.ofVirtual().name("diagnosis").unstarted(() -> run(caller, token, complaint, sink));
            sink.onCancel(thread::interrupt);
            thread.start();
        });
    }

    private void run(Caller caller, UserToken token, Complaint complaint, FluxSink<DiagnosisEvent> sink) {
        try {
            diagnoses.run(caller, token, complaint, sink::next);
            sink.complete();
        } catch (Refusal refusal) {
            sink.next(new DiagnosisEvent.Failed(refusal.failure()));
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
