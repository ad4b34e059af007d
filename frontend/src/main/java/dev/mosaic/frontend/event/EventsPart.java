package dev.mosaic.frontend.event;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.OverviewPart;
import dev.mosaic.frontend.widget.WorkloadPanel;
import org.springframework.context.annotation.Scope;
import org.springframework.core.annotation.Order;

/** The events of a workload on its Overview. */
@SpringComponent
@Scope("prototype")
@Order(10)
class EventsPart implements OverviewPart {
    private final EventApi events;
    private final Wire wire;

    EventsPart(EventApi events, Wire wire) {
        this.events = events;
        this.wire = wire;
    }

    @Override
    public Place place() {
        return Place.BELOW;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new Timeline(events, wire, detail.workload().id());
    }
}
