package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.function.Supplier;

/** What can be done to several workloads at once; where a bean of it exists, rows of the list can be chosen. */
public interface SelectionActs {

    /** The buttons; {@code chosen} tells the rows when one is pressed, {@code done} lets go of them. */
    Component buttons(Supplier<List<WorkloadId>> chosen, Runnable done);
}
