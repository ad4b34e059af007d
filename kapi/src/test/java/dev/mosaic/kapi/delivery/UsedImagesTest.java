package dev.mosaic.kapi.delivery;

import static dev.mosaic.kapi.delivery.Stocked.digest;
import static dev.mosaic.kapi.delivery.Stocked.image;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.binding.BindingsFor;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.Jobs;
import dev.mosaic.kapi.cluster.Rights;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.state.InMemoryStateStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UsedImagesTest {
    private static final Caller ANN = new Caller("ann", "", List.of(), Map.of());
    private static final Health FINE = new Health(HealthWord.RUNNING, "", "");
    private static final WorkloadId CART = Details.CART;
    private static final WorkloadId HIDDEN = new WorkloadId("secret", WorkloadKind.DEPLOYMENT, "cart");
    private final FakeWorkloads workloads = new FakeWorkloads();
    private final Rights rights = RightsFor.access(new Access() {
        @Override
        public Caller caller(String token) {
            return ANN;
        }

        @Override
        public boolean allows(Caller caller, Right right) {
            return right.namespace().equals("shop");
        }
    });
    private final Jobs jobs = () -> new Jobs.Found(List.of(), List.of(), false);
    private final UsedImages used = new UsedImages(workloads, jobs, rights);

    @Test
    void whatATemplateNamesAPodRunsOrAKeptRevisionWouldReturnToIsUsed() {
        run(CART, "hub.test/cart:now", "hub.test/cart@" + digest(2), "hub.test/cart@" + digest(3));
        assertThat(stay("hub.test/cart", image(1, "now")).orElseThrow().facts())
                .containsEntry("what", "shop/deployment/cart");
        assertThat(stay("hub.test/cart", image(2, "b")).orElseThrow().reason()).isEqualTo(StayReason.IN_USE);
        assertThat(stay("hub.test/cart", image(3, "c")).orElseThrow().reason()).isEqualTo(StayReason.REVISION);
        assertThat(stay("hub.test/cart", image(4, "d"))).isEmpty();
    }

    @Test
    void dockerHubsShortNamesAreTheSameAsItsLongOnes() {
        run(CART, "team/cart:now", "", "");
        assertThat(stay("docker.io/team/cart", image(1, "now"))).isPresent();
        assertThat(stay("docker.io/other/cart", image(1, "now"))).isEmpty();
    }

    @Test
    void aPodOfARegistryOfAnotherNameCountsByItsDigest() {
        run(CART, "localhost:5000/cart:now", "localhost:5000/cart@" + digest(2), "");
        assertThat(stay("hub.test/cart", image(2, "b"))).isPresent();
        assertThat(stay("hub.test/cart", image(1, "now"))).isEmpty();
    }

    @Test
    void whatTheCallerMayNotSeeIsNotNamed() {
        run(HIDDEN, "hub.test/cart:now", "", "hub.test/cart@" + digest(3));
        assertThat(stay("hub.test/cart", image(1, "now"))).contains(Stay.because(StayReason.IN_USE_UNSEEN));
        assertThat(stay("hub.test/cart", image(3, "c"))).contains(Stay.because(StayReason.IN_USE_UNSEEN));
    }

    @Test
    void aPlaceIsSharedByThoseWhoRunFromItAndWhoMayNotShipThemAllMayNotEmptyIt() {
        Sharers sharers = new Sharers(BindingsFor.store(new InMemoryStateStore()), workloads, rights);
        run(CART, "hub.test/cart:now", "", "");
        assertThat(sharers.unseenAllowed(ANN, sharers.of(new ImageRepository("hub.test/cart"))))
                .isTrue();
        run(HIDDEN, "hub.test/cart@" + digest(1), "", "");
        Set<WorkloadId> both = sharers.of(new ImageRepository("hub.test/cart"));
        assertThat(both).containsExactlyInAnyOrder(CART, HIDDEN);
        assertThat(sharers.unseenAllowed(ANN, both)).isFalse();
        assertThat(sharers.answers(ANN, both)).hasSize(1).allMatch(answer -> answer.allowed());
        assertThat(sharers.of(new ImageRepository("hub.test/other"))).isEmpty();
    }

    private Optional<Stay> stay(String repository, dev.mosaic.kapi.image.StockedImage image) {
        return used.of(new ImageRepository(repository), ANN, Set.of()).of(image);
    }

    private void run(WorkloadId id, String template, String pod, String revision) {
        Container container = new Container("web", template);
        Workload workload = new Workload(
                id,
                FINE,
                1,
                1,
                0,
                List.of(container),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        Revision before =
                new Revision(4, List.of(new Container("web", revision)), Map.of(), List.of(), false, "", Instant.EPOCH);
        PodContainer running = new PodContainer("web", template, pod, true, 0, FINE);
        Pod only = new Pod("web-1", FINE, true, true, 0, "node", "", List.of(running), Instant.EPOCH);
        workloads.put(new WorkloadDetail(workload, Details.complete(1), List.of(only), List.of(before)));
    }
}
