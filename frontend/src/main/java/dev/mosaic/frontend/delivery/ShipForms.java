package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.live.Wire;
import org.springframework.context.annotation.Scope;

/** Makes the form that ships a bound container, with what was shipped before below it. */
@SpringComponent
@Scope("prototype")
class ShipForms {
    private final RepositoryApi repositories;
    private final DeliveryApi deliveries;
    private final OperationApi operations;
    private final Wire wire;

    ShipForms(RepositoryApi repositories, DeliveryApi deliveries, OperationApi operations, Wire wire) {
        this.repositories = repositories;
        this.deliveries = deliveries;
        this.operations = operations;
        this.wire = wire;
    }

    Component form(Workload workload, Binding binding) {
        ShipForm form = new ShipForm(
                new CommitChoice(repositories, wire, workload, binding), new ShipPlan(deliveries, wire), binding);
        return new Div(form, new EarlierShips(operations, wire, workload.id()));
    }
}
