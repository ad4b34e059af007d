package dev.mosaic.kapi.event;

import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.Sight;
import java.util.List;
import org.springframework.stereotype.Component;

/** The events of a workload that a caller may see. */
@Component
class EventPages {
    private static final int LONGEST = 200;
    private final Events events;
    private final Sight sight;
    private final Rights rights;

    EventPages(Events events, Sight sight, Rights rights) {
        this.events = events;
        this.sight = sight;
        this.rights = rights;
    }

    EventPage of(Caller caller, WorkloadId id) {
        sight.require(caller, id);
        RightAnswer answer = rights.answers(caller, List.of(list(id))).getFirst();
        if (!answer.allowed()) return new EventPage(List.of(), false, List.of(answer));
        List<ObjectEvent> all = events.of(id);
        return new EventPage(all.stream().limit(LONGEST).toList(), all.size() > LONGEST, List.of());
    }

    void require(Caller caller, WorkloadId id) {
        sight.require(caller, id);
    }

    private static Right list(WorkloadId id) {
        return new Right("list", "", "events", id.namespace(), "");
    }
}
