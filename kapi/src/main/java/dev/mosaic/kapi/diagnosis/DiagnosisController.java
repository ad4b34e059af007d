package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.kapi.web.CurrentCaller;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Diagnosis over HTTP. */
@RestController
class DiagnosisController implements DiagnosisApi {
    private final DiagnosisStreams streams;
    private final Diagnoses diagnoses;
    private final CurrentCaller caller;

    DiagnosisController(DiagnosisStreams streams, Diagnoses diagnoses, CurrentCaller caller) {
        this.streams = streams;
        this.diagnoses = diagnoses;
        this.caller = caller;
    }

    @Override
    public Flux<DiagnosisEvent> diagnose(Complaint complaint) {
        return streams.diagnose(caller.token(), complaint);
    }

    @Override
    public List<SuiteTree> trees() {
        return diagnoses.trees();
    }
}
