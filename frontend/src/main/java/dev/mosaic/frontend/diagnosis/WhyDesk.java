package dev.mosaic.frontend.diagnosis;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import java.util.List;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;

/** What the page asks of kapi about one workload. */
record WhyDesk(DiagnosisApi diagnoses, NetworkApi networks, ManifestApi manifests, Wire wire, WorkloadId id) {

    /** Ends with what was found or a failure; what is returned ends it before. */
    Runnable ask(Complaint complaint, Consumer<DiagnosisEvent> told, Consumer<Failure> refusal) {
        Flux<DiagnosisEvent> events = Wire.unending(diagnoses.diagnose(complaint))
                .takeUntil(
                        event -> event instanceof DiagnosisEvent.Concluded || event instanceof DiagnosisEvent.Failed);
        return wire.hear(events, told, refusal);
    }

    void trees(Consumer<List<SuiteTree>> answer, Consumer<Failure> refusal) {
        wire.ask(diagnoses::trees, answer, refusal);
    }

    /** The services to choose from; a question may name others. */
    void services(Consumer<Network> answer) {
        wire.ask(() -> networks.find(id.namespace(), id.kind(), id.name()), answer, failure -> {});
    }
}
