package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.image.ImageTags;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.Hold;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Acts over HTTP, one and several, on the whole of kapi with simulated pods. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundActsTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final OnFailure BACK = OnFailure.RETURN_TO_LAST_GOOD;
    private static final WorkloadId FRONTEND = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "frontend");
    private static final WorkloadId REDIS = new WorkloadId("shop", WorkloadKind.STATEFULSET, "redis");
    private static final WorkloadId CHECKOUT = new WorkloadId("shop", WorkloadKind.STATEFULSET, "checkout");

    @LocalServerPort
    private int port;

    private ActApi acts;

    @BeforeEach
    void signIn() {
        acts = api(ActApi.class);
        List.of(FRONTEND, REDIS, CHECKOUT)
                .forEach(id -> await().atMost(SOON)
                        .until(() -> find(id).rollout().complete(1)
                                || find(id).rollout().paused()));
    }

    @Test
    void aPausedRolloutHoldsAChangeBackAndAResumeLetsItRoll() {
        assertThat(perform(new Act.Pause(FRONTEND))).isEqualTo(Outcome.done());
        Act image = new Act.SetImage(
                FRONTEND, "proxy", new dev.mosaic.contract.image.ImageReference("envoyproxy/envoy:v1.36.3"), BACK);
        assertThat(acts.plan(image).warnings()).extracting(Warning::id).contains(WarningId.PAUSED);
        assertThat(perform(image)).isEqualTo(Outcome.held(Hold.PAUSED));
        assertThatThrownBy(() -> acts.plan(new Act.Restart(FRONTEND, BACK)))
                .isInstanceOf(WebClientResponseException.Conflict.class);
        assertThat(perform(new Act.Restart(FRONTEND, BACK)).ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(perform(new Act.Resume(FRONTEND, BACK))).isEqualTo(Outcome.done());
        // a pod of before may still be on its way out
        assertThat(find(FRONTEND).pods())
                .filteredOn(Pod::current)
                .hasSize(find(FRONTEND).rollout().desired()) // other tests scale it, too
                .allMatch(Pod::ready)
                .allMatch(pod -> pod.containers().stream()
                        .anyMatch(container -> container.image().endsWith("v1.36.3")));
    }

    @Test
    void aPodThatIsDeletedIsReplacedUnderItsOwnName() {
        Pod pod = find(REDIS).pods().getFirst();
        GamePlan plan = acts.plan(new Act.DeletePod(REDIS, pod.name()));
        assertThat(plan.warnings()).extracting(Warning::id).contains(WarningId.ONLY_POD);
        assertThat(plan.rights()).singleElement().satisfies(answer -> {
            assertThat(answer.right().verb()).isEqualTo("delete");
            assertThat(answer.right().resource()).isEqualTo("pods");
        });
        assertThat(perform(new Act.DeletePod(REDIS, pod.name()))).isEqualTo(Outcome.done());
        assertThat(find(REDIS).pods()).singleElement().satisfies(fresh -> {
            assertThat(fresh.name()).isEqualTo(pod.name());
            assertThat(fresh.created()).isAfter(pod.created());
            assertThat(fresh.ready()).isTrue();
        });
    }

    @Test
    void aPodTheWorkloadDoesNotHaveIsNotFound() {
        assertThatThrownBy(() -> acts.plan(new Act.DeletePod(REDIS, "checkout-0")))
                .isInstanceOf(WebClientResponseException.NotFound.class);
    }

    @Test
    void aBudgetThatWouldBeBrokenIsTold() {
        assertThat(acts.plan(new Act.DeletePod(CHECKOUT, "checkout-0")).warnings())
                .contains(new Warning(WarningId.BREAKS_BUDGET, "checkout"));
        assertThat(acts.plan(new Act.DeletePod(REDIS, "redis-0")).warnings())
                .extracting(Warning::id)
                .doesNotContain(WarningId.BREAKS_BUDGET);
    }

    @Test
    void severalArePlannedAndPerformedTogetherAndCanBeWatchedAgain() {
        WorkloadId missing = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "nobody");
        SelectionPlan plan = acts.planAll(new Selection(List.of(
                new Act.Restart(REDIS, BACK), new Act.Restart(CHECKOUT, BACK), new Act.Restart(missing, BACK))));
        assertThat(plan.plans()).extracting(SelectionPlan.Planned::startable).containsExactly(true, true, false);
        assertThat(Objects.requireNonNull(plan.plans().getLast().failure()).because())
                .contains("does not exist");

        Selection both = new Selection(List.of(new Act.Restart(REDIS, BACK), new Act.Restart(CHECKOUT, BACK)));
        List<SelectionEvent> events = acts.performAll(both).collectList().block(SOON);

        SelectionEvent.Accepted accepted =
                (SelectionEvent.Accepted) Objects.requireNonNull(events).getFirst();
        assertThat(accepted.operations()).extracting(Operation::workload).containsExactlyInAnyOrder(REDIS, CHECKOUT);
        assertThat(endings(events)).containsExactly(Ending.DONE, Ending.DONE);
        List<SelectionEvent> again =
                acts.watchAll(accepted.together()).collectList().block(SOON);
        assertThat(endings(Objects.requireNonNull(again))).containsExactly(Ending.DONE, Ending.DONE);
    }

    @Test
    void aWishBecomesAnActOnEachAndOneThatCannotBeFulfilledSpoilsNoOther() {
        WorkloadId missing = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "nobody");
        SelectionPlan plan = acts.planEach(new Wish.SameTag(List.of(REDIS, missing), "7", BACK));

        assertThat(plan.plans()).extracting(SelectionPlan.Planned::startable).containsExactly(true, false);
        assertThat(plan.plans()).extracting(SelectionPlan.Planned::workload).containsExactly(REDIS, missing);
        assertThat(plan.plans().getFirst().act())
                .isInstanceOfSatisfying(
                        Act.SetImage.class,
                        set -> assertThat(set.image().value()).endsWith("redis:7"));
    }

    @Test
    void operationsNobodyStartedTogetherAreNotFound() {
        assertThatThrownBy(() -> acts.watchAll(new OperationId("never")).blockLast(SOON))
                .isInstanceOf(WebClientResponseException.NotFound.class);
    }

    @Test
    void theTagsOfAContainerTellTheirCommit() {
        WorkloadId catalogue = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "catalogue");
        ImageTags tags = api(TagApi.class).tags("shop", WorkloadKind.DEPLOYMENT, "catalogue", "catalogue");
        assertThat(tags.repository().value()).endsWith("/shop/catalogue");
        assertThat(tags.tags())
                .isNotEmpty()
                .extracting(ImageTag::commit)
                .contains(find(catalogue).workload().commits().getFirst().sha());
    }

    private static List<Ending> endings(List<SelectionEvent> events) {
        return events.stream()
                .filter(SelectionEvent.Moved.class::isInstance)
                .map(event -> ((SelectionEvent.Moved) event).event())
                .filter(OperationEvent.Finished.class::isInstance)
                .map(event -> ((OperationEvent.Finished) event).outcome().ending())
                .toList();
    }

    private Outcome perform(Act act) {
        OperationEvent last = acts.perform(act).blockLast(SOON);
        return ((OperationEvent.Finished) Objects.requireNonNull(last)).outcome();
    }

    private WorkloadDetail find(WorkloadId id) {
        return api(WorkloadApi.class).find(id.namespace(), id.kind(), id.name());
    }

    private <T> T api(Class<T> type) {
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer s3cret")
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
