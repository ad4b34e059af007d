package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Collection;

/** What can be done with several workloads at once, for a list in which people choose some. */
public interface SelectionActs {

    /** Buttons for the acts; each opens the page with the plan for what {@link #chosen} was told last. */
    Component buttons();

    /** What is chosen now; the buttons are disabled while that is nothing, or more than a hundred. */
    void chosen(Collection<WorkloadId> workloads);
}
