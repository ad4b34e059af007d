package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.event.ObjectEvent;
import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.EventBuilder;
import io.fabric8.kubernetes.api.model.MicroTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventProjectionTest {
    private static final String SECOND = "2026-12-01T10:00:01Z";

    @Test
    void eventsOfOneSecondStandInTheOrderTheApiServerTookThem_alsoThoseWithFinerTimes() {
        Event scheduled = with(event("a", "Scheduled", "9"), "2026-12-01T10:00:01.900000Z");
        assertThat(reasons(
                        event("z", "Pulled", "10"),
                        event("b", "Started", "12"),
                        scheduled,
                        event("c", "Created", "11")))
                .containsExactly("Started", "Created", "Pulled", "Scheduled");
    }

    @Test
    void anotherSecondCountsMoreThanTheOrder() {
        Event later = with(event("a", "Later", "1"), "2026-12-01T10:00:02.000000Z");
        assertThat(reasons(event("b", "Started", "12"), later)).containsExactly("Later", "Started");
    }

    @Test
    void equalWordsBecomeOneLineThatStandsWhereItsNewestWould() {
        List<ObjectEvent> merged = EventProjection.merged(
                List.of(event("a", "Pulled", "1"), event("b", "Started", "2"), event("a", "Pulled", "3")));
        assertThat(merged).extracting(ObjectEvent::reason).containsExactly("Pulled", "Started");
        assertThat(merged.getFirst().count()).isEqualTo(2);
    }

    private static List<String> reasons(Event... events) {
        return EventProjection.merged(List.of(events)).stream()
                .map(ObjectEvent::reason)
                .toList();
    }

    private static Event event(String name, String reason, String version) {
        return new EventBuilder()
                .withNewMetadata()
                .withResourceVersion(version)
                .endMetadata()
                .withNewInvolvedObject()
                .withKind("Pod")
                .withName(name)
                .endInvolvedObject()
                .withReason(reason)
                .withFirstTimestamp(SECOND)
                .withLastTimestamp(SECOND)
                .build();
    }

    private static Event with(Event event, String time) {
        return new EventBuilder(event)
                .withFirstTimestamp(null)
                .withLastTimestamp(null)
                .withEventTime(new MicroTime(time))
                .build();
    }
}
