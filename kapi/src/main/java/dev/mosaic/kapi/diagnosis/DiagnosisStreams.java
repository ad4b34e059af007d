package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Sight;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.web.Errands;
import dev.mosaic.kapi.web.Streams;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One diagnosis as a stream; who leaves it ends the diagnosis. */
@Component
class DiagnosisStreams {
    private final Sight sight;
    private final Diagnoses diagnoses;
    private final Streams streams;
    private final Clock clock;
    private final Errands<DiagnosisEvent> errands = new Errands<>("diagnosis", 32, DiagnosisEvent.Failed::new);

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
        return errands.start(told -> diagnoses.run(caller, token, complaint, told));
    }
}
