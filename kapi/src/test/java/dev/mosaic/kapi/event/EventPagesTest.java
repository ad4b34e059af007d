package dev.mosaic.kapi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.Doors;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.cluster.SightFor;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class EventPagesTest {
    private final FakeWorkloads workloads = new FakeWorkloads();

    @BeforeEach
    void fill() {
        workloads.put(Details.of(Details.complete(1), Health.of(HealthWord.RUNNING)));
    }

    @Test
    void atMostTwoHundredAreTold_andThatThereWereMore() {
        assertThat(page(200)).satisfies(page -> assertThat(page.cut()).isFalse());
        assertThat(page(201)).satisfies(page -> {
            assertThat(page.cut()).isTrue();
            assertThat(page.events()).hasSize(200);
        });
    }

    @Test
    void whoMayNotListEventsIsToldTheRightAndNoEvent() {
        EventPage page = page(3, "events");
        assertThat(page.events()).isEmpty();
        assertThat(page.missing())
                .singleElement()
                .satisfies(answer -> assertThat(answer.role()).contains("events"));
    }

    @Test
    void whoDoesNotSeeTheWorkloadIsToldThatItIsNotThere() {
        assertThatThrownBy(() -> page(3, "deployments"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    private EventPage page(int number, String... closed) {
        Doors doors = Doors.closedFor(closed);
        return new EventPages(new Many(number), SightFor.of(workloads, doors), RightsFor.access(doors))
                .of(Doors.ANN, Details.CART);
    }

    private record Many(int number) implements Events {
        @Override
        public List<ObjectEvent> of(WorkloadId id) {
            return IntStream.range(0, number)
                    .mapToObj(i -> new ObjectEvent(
                            "Pod", "cart-" + i, false, "Started", "", "", 1, Instant.EPOCH, Instant.EPOCH))
                    .toList();
        }

        @Override
        public Flux<WorkloadId> changes(WorkloadId id) {
            return Flux.never();
        }
    }
}
