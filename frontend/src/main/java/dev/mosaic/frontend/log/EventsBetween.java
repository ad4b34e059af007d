package dev.mosaic.frontend.log;

import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** What the cluster tells of the workload, set between its lines. */
class EventsBetween implements Follower<EventPage> {
    private final LogPane pane;
    private final LogLooks looks;
    private final Supplier<LogChoice> choice;
    private List<ObjectEvent> events = List.of();

    EventsBetween(LogPane pane, LogLooks looks, Supplier<LogChoice> choice) {
        this.pane = pane;
        this.looks = looks;
        this.choice = choice;
    }

    void follow(Wire wire, EventApi api, WorkloadId id) {
        wire.follow(pane, () -> Wire.endless(api.watch(id.namespace(), id.kind(), id.name())), this);
    }

    /** Those that belong to what is chosen now. */
    void draw() {
        LogChoice chosen = choice.get();
        Instant since = chosen.query().since();
        pane.tell(events.stream()
                .filter(event -> since == null || !event.last().isBefore(since))
                .filter(event -> chosen.pod().isEmpty()
                        || !event.kind().equals("Pod")
                        || event.name().equals(chosen.pod()))
                .toList());
    }

    @Override
    public void seen(List<EventPage> pages) {
        EventPage page = pages.getLast();
        looks.mayTell(page.missing());
        if (page.events().equals(events)) return;
        events = page.events();
        draw();
    }

    /** The lines have a note of their own for a stream that is cut. */
    @Override
    public void stale(Failure why) {}
}
