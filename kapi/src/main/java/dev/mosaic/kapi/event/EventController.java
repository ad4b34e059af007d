package dev.mosaic.kapi.event;

import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.web.CurrentCaller;
import dev.mosaic.kapi.web.LivePages;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Events over HTTP. */
@RestController
class EventController implements EventApi {
    private final EventPages pages;
    private final Events events;
    private final LivePages live;
    private final CurrentCaller caller;

    EventController(EventPages pages, Events events, LivePages live, CurrentCaller caller) {
        this.pages = pages;
        this.events = events;
        this.live = live;
        this.caller = caller;
    }

    @Override
    public EventPage list(String namespace, WorkloadKind kind, String name) {
        return pages.of(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Flux<EventPage> watch(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        return live.open(who -> pages.of(who, id), events.changes(id), who -> pages.require(who, id));
    }
}
