package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import dev.mosaic.contract.workload.WorkloadDetail;

/** The open content of a {@link WorkloadTab}. */
public interface WorkloadPanel {

    Component content();

    /** The workload changed; called at most four times a second. */
    void show(WorkloadDetail detail);
}
