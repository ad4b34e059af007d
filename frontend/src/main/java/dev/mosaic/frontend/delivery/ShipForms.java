package dev.mosaic.frontend.delivery;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.frontend.live.Wire;
import org.springframework.context.annotation.Scope;

/** Makes the form that ships a bound container. */
@SpringComponent
@Scope("prototype")
class ShipForms {
    private final RepositoryApi repositories;
    private final DeliveryApi deliveries;
    private final Wire wire;

    ShipForms(RepositoryApi repositories, DeliveryApi deliveries, Wire wire) {
        this.repositories = repositories;
        this.deliveries = deliveries;
        this.wire = wire;
    }

    ShipForm form(Workload workload, Binding binding) {
        return new ShipForm(
                new CommitChoice(repositories, wire, workload, binding), new ShipPlan(deliveries, wire), binding);
    }
}
