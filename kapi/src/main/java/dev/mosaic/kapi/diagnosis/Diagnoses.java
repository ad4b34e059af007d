package dev.mosaic.kapi.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.UserToken;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes diagnoses of the cluster for people. */
@Component
class Diagnoses {
    private final Evidence evidence;
    private final Probes probes;
    private final Rights rights;
    private final List<Inquiry> inquiries;

    Diagnoses(Evidence evidence, Probes probes, Rights rights, List<Inquiry> inquiries) {
        this.evidence = evidence;
        this.probes = probes;
        this.rights = rights;
        this.inquiries = inquiries;
    }

    void run(Caller caller, UserToken token, Complaint complaint, Consumer<DiagnosisEvent> told) {
        try (EvidenceView view = evidence.open(caller, token)) {
            new Diagnosis(inquiries, complaint, caller.name(), told).run(view, new LiveProber(probes, rights, caller));
        }
    }

    List<SuiteTree> trees() {
        return inquiries.stream()
                .sorted(Comparator.comparing(Inquiry::suite))
                .map(inquiry -> new Tree(inquiry).drawn())
                .toList();
    }
}
