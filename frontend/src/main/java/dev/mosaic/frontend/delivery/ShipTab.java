package dev.mosaic.frontend.delivery;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.BindForms;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** The tab that ships a commit. */
@SpringComponent
@Scope("prototype")
class ShipTab implements WorkloadTab {
    private final BindingApi bindings;
    private final BindForms forms;
    private final ShipForms ships;
    private final Wire wire;

    ShipTab(BindingApi bindings, BindForms forms, ShipForms ships, Wire wire) {
        this.bindings = bindings;
        this.forms = forms;
        this.ships = ships;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "ship";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new ShipPanel(bindings, forms, ships, wire, detail);
    }
}
