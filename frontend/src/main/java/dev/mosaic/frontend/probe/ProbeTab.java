package dev.mosaic.frontend.probe;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** Requests from inside the cluster. */
@SpringComponent
@Scope("prototype")
class ProbeTab implements WorkloadTab {
    private final ProbeApi probes;
    private final WorkloadApi workloads;
    private final Wire wire;

    ProbeTab(ProbeApi probes, WorkloadApi workloads, Wire wire) {
        this.probes = probes;
        this.workloads = workloads;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "requests";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new ProbePanel(
                new ProbeDesk(probes, workloads, wire, detail.workload().id()), detail.pods());
    }
}
