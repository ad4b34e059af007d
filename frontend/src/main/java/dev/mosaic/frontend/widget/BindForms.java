package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.function.Consumer;

/** Makes the form that binds a container to its source, for any page that needs one. */
public interface BindForms {

    /** An empty form for {@code container}; {@code saved} is told of the stored binding. */
    Component bind(WorkloadId workload, Container container, Consumer<StoredBinding> saved);
}
