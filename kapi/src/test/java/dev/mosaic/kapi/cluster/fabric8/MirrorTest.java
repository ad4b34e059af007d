package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Entrance;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MirrorTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.STATEFULSET, "cart");
    private static final Rollout COMPLETE = new Rollout(1, 1, 1, 1, 1, 1, 1, false, false);
    private static final Rollout WITHOUT_PODS = new Rollout(1, 1, 1, 0, 0, 0, 0, false, false);
    private final Mirror mirror = new Mirror(Clock.systemUTC());

    @BeforeEach
    void fill() {
        Mirror.NEEDED.forEach(mirror::filled);
    }

    @Test
    void nothingIsAnsweredBeforeEverythingWasSeenOnce() {
        Mirror empty = new Mirror(Clock.systemUTC());
        empty.filled("Pod");
        empty.notFilled("the connection was refused");
        assertThatThrownBy(empty::all)
                .hasMessage("CLUSTER_UNREACHABLE: it does not answer: the connection was refused");
    }

    @Test
    void whatDidNotChangeIsNotTold() {
        List<WorkloadId> told = new CopyOnWriteArrayList<>();
        mirror.put(cart("1", COMPLETE));
        mirror.changes().subscribe(told::add);
        mirror.put(cart("1", COMPLETE));
        mirror.put(cart("1", WITHOUT_PODS));
        await().untilAsserted(() -> assertThat(told).containsExactly(CART));
    }

    @Test
    void anotherObjectOfTheSameNameTakesThePlace() {
        mirror.put(cart("1", COMPLETE));
        mirror.put(refusal("1"));
        mirror.put(cart("2", WITHOUT_PODS));
        assertThat(mirror.all()).hasSize(1);
        assertThat(word()).isEqualTo(HealthWord.ROLLING_OUT);
    }

    @Test
    void aRefusedPodIsACauseWhileThePodsAreMissing() {
        mirror.put(cart("1", WITHOUT_PODS));
        mirror.put(refusal("1"));
        assertThat(mirror.find(CART).orElseThrow().workload().health())
                .isEqualTo(new Health(HealthWord.FAILING, "FailedCreate", "exceeded quota"));
    }

    @Test
    void aRefusalIsForgivenOnceTheWorkloadWasComplete() {
        mirror.put(cart("1", WITHOUT_PODS));
        mirror.put(refusal("1"));
        mirror.put(cart("1", COMPLETE));
        mirror.put(cart("1", WITHOUT_PODS));
        assertThat(word()).isEqualTo(HealthWord.ROLLING_OUT);
    }

    @Test
    void aServiceThatChoosesThePodsLeadsThere() {
        mirror.put(cart("1", COMPLETE));
        mirror.put(door("shop", Map.of("app", "cart")));
        assertThat(row().entrances()).extracting(Entrance::dns).containsExactly("cart.shop");
    }

    @Test
    void aServiceOfOtherLabelsOfAnotherNamespaceOrOfNoneLeadsElsewhere() {
        mirror.put(cart("1", COMPLETE));
        mirror.put(door("shop", Map.of("app", "checkout")));
        mirror.put(door("blog", Map.of("app", "cart")));
        mirror.put(door("shop", Map.of()));
        assertThat(row().entrances()).isEmpty();
    }

    @Test
    void aServiceThatTurnsAwayIsTold() {
        mirror.put(cart("1", COMPLETE));
        mirror.put(door("shop", Map.of("app", "cart")));
        List<WorkloadId> told = new CopyOnWriteArrayList<>();
        mirror.changes().subscribe(told::add);
        mirror.put(door("shop", Map.of("app", "checkout")));
        await().untilAsserted(() -> assertThat(told).containsExactly(CART));
        assertThat(row().entrances()).isEmpty();
    }

    @Test
    void autoscalersAreUnknownUntilTheyWereSeenAndWhenTheyMayNotBeSeenAnyMore() {
        mirror.put(cart("1", COMPLETE));
        assertThat(row().autoscaling()).isEqualTo(Autoscaling.UNKNOWN);
        mirror.filled(Surroundings.SCALERS);
        assertThat(row().autoscaling()).isEqualTo(Autoscaling.NONE);
        mirror.put(SeenScaler.of(Uid.named("s"), Optional.of(CART), Autoscaling.by("cart", 1, 5, 3)));
        assertThat(row().owner()).isEqualTo(new Owner(OwnerKind.AUTOSCALER, "shop", "cart"));
        mirror.forbidden(Surroundings.SCALERS);
        assertThat(row().autoscaling()).isEqualTo(Autoscaling.UNKNOWN);
    }

    @Test
    void anAutoscalerOfSomethingElseOwnsNothingHere() {
        mirror.put(cart("1", COMPLETE));
        mirror.filled(Surroundings.SCALERS);
        WorkloadId other = new WorkloadId("blog", CART.kind(), CART.name());
        mirror.put(SeenScaler.of(Uid.named("s"), Optional.of(other), Autoscaling.by("cart", 1, 5, 3)));
        assertThat(row().autoscaling()).isEqualTo(Autoscaling.NONE);
    }

    private static SeenDoor door(String namespace, Map<String, String> selector) {
        Entrance entrance = new Entrance("cart", "cart." + namespace, List.of());
        return new SeenDoor(Uid.named(namespace + selector.size()), SeenDoor.namespace(namespace), selector, entrance);
    }

    private Workload row() {
        return mirror.find(CART).orElseThrow().workload();
    }

    private HealthWord word() {
        return mirror.find(CART).orElseThrow().workload().health().word();
    }

    private static SeenWarning refusal(String uid) {
        return new SeenWarning(Uid.named("e"), Uid.named(uid), "FailedCreate", "exceeded quota");
    }

    private static SeenWorkload cart(String uid, Rollout rollout) {
        return new SeenWorkload(
                CART,
                Uid.named(uid),
                SeenDoor.namespace("shop"),
                "cart-abc",
                rollout,
                Optional.empty(),
                List.of(),
                List.of(),
                Owner.NONE,
                Map.of(),
                Map.of(),
                Map.of("app", "cart"),
                Instant.EPOCH);
    }
}
