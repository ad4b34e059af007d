package dev.mosaic.frontend.workload;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** Health with its first cause, the containers and where they come from. */
@SpringComponent
@Scope("prototype")
class OverviewTab implements WorkloadTab {
    private final BindingApi bindings;
    private final List<OverviewPart> parts;
    private final Wire wire;

    OverviewTab(BindingApi bindings, List<OverviewPart> parts, Wire wire) {
        this.bindings = bindings;
        this.parts = parts;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new OverviewPanel(bindings, parts, wire, detail);
    }
}
