package dev.mosaic.frontend.network;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** Pods, services, ingresses and policies. */
@SpringComponent
@Scope("prototype")
class NetworkTab implements WorkloadTab {
    private final NetworkApi networks;
    private final Wire wire;

    NetworkTab(NetworkApi networks, Wire wire) {
        this.networks = networks;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "network";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new NetworkPanel(networks, wire, detail);
    }
}
