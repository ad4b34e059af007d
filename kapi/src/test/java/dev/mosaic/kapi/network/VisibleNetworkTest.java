package dev.mosaic.kapi.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.MissingKind;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkKind;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.cluster.Doors;
import dev.mosaic.kapi.cluster.FakeWorkloads;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.RightsFor;
import dev.mosaic.kapi.cluster.SightFor;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class VisibleNetworkTest {
    private final FakeWorkloads workloads = new FakeWorkloads();

    @BeforeEach
    void fill() {
        workloads.put(Details.of(Details.complete(1), Health.of(HealthWord.RUNNING)));
    }

    @Test
    void whoMayListEverythingSeesEverything() {
        assertThat(seen().missing()).isEmpty();
        assertThat(seen()).isEqualTo(everything(Details.CART));
    }

    @Test
    void whatMayNotBeListedIsLeftOut_andNamedWithTheRoleThatWouldGrantIt() {
        Network seen = seen("ingresses");
        assertThat(seen.ingresses()).isEmpty();
        assertThat(seen.services()).hasSize(1);
        assertThat(seen.policies()).hasSize(1);
        assertThat(seen.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.kind()).isEqualTo(NetworkKind.INGRESSES);
            assertThat(missing.ofMosaic()).isFalse();
            assertThat(missing.answer().role()).contains("ingresses").contains("list");
        });
    }

    @Test
    void withoutEndpointSlicesServicesAreToldWithoutThem() {
        assertThat(seen("endpointslices").services())
                .singleElement()
                .satisfies(service -> assertThat(service.endpoints()).isEmpty());
    }

    @Test
    void withoutServicesNothingOfThemIsToldByTheirIngresses() {
        Network seen = seen("services");
        assertThat(seen.services()).isEmpty();
        assertThat(seen.ingresses()).isEmpty();
        assertThat(seen.missing()).extracting(MissingKind::kind).containsExactly(NetworkKind.SERVICES);
    }

    @Test
    void whoDoesNotSeeTheWorkloadIsToldThatItIsNotThere() {
        assertThatThrownBy(() -> seen("deployments"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    private Network seen(String... closed) {
        Doors doors = Doors.closedFor(closed);
        return new VisibleNetwork(new Everything(), SightFor.of(workloads, doors), RightsFor.access(doors))
                .of(Doors.ANN, Details.CART);
    }

    private static Network everything(WorkloadId id) {
        ServiceRoute service = new ServiceRoute(
                "cart",
                "ClusterIP",
                false,
                "cart.shop",
                "",
                List.of(),
                Map.of(),
                List.of(),
                List.of(new Endpoint("10.0.0.1", "cart-1", id, true, false)));
        IngressRoute ingress = new IngressRoute("cart", "", "", "/", "Prefix", "cart", "80", false, "", "");
        PolicyRoute policy = new PolicyRoute("cart", "", true, List.of(), false, List.of());
        return new Network(id, "", Map.of(), List.of(service), List.of(ingress), List.of(policy), List.of());
    }

    private static final class Everything implements Networks {
        @Override
        public Network of(WorkloadId id) {
            return everything(id);
        }

        @Override
        public Flux<WorkloadId> changes(WorkloadId id) {
            return Flux.never();
        }
    }
}
