package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.workload.WorkloadId;

/** A workload that was chosen for an act together with others; {@code stays} says why where nothing was planned for it. */
public record Chosen(WorkloadId id, Component stays) {

    /** One for which something is planned. */
    public static Chosen planned(WorkloadId id) {
        return new Chosen(id, new Div());
    }
}
