package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** Why it does not work. */
@SpringComponent
@Scope("prototype")
class WhyTab implements WorkloadTab {
    private final DiagnosisApi diagnoses;
    private final NetworkApi networks;
    private final ManifestApi manifests;
    private final Wire wire;

    WhyTab(DiagnosisApi diagnoses, NetworkApi networks, ManifestApi manifests, Wire wire) {
        this.diagnoses = diagnoses;
        this.networks = networks;
        this.manifests = manifests;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "why";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new WhyPanel(new WhyDesk(
                diagnoses, networks, manifests, wire, detail.workload().id()));
    }
}
