package dev.mosaic.frontend.log;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.log.LogApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.widget.WorkloadPanel;
import dev.mosaic.frontend.widget.WorkloadTab;
import org.springframework.context.annotation.Scope;

/** What all pods of the workload write. */
@SpringComponent
@Scope("prototype")
class LogsTab implements WorkloadTab {
    private final LogApi logs;
    private final EventApi events;
    private final Wire wire;

    LogsTab(LogApi logs, EventApi events, Wire wire) {
        this.logs = logs;
        this.events = events;
        this.wire = wire;
    }

    @Override
    public String path() {
        return "logs";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public WorkloadPanel open(WorkloadDetail detail) {
        return new LogsPanel(logs, events, wire, detail.workload().id());
    }
}
