package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRule;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** What every {@link Networks} promises. */
public abstract class NetworksContract {
    protected abstract TestCluster cluster();

    @Test
    public void aServiceThatSelectsThePodsLeadsToTheWorkload() {
        WorkloadId id = routed("served");
        soon().untilAsserted(() -> assertThat(network(id).services())
                .singleElement()
                .satisfies(service -> {
                    assertThat(service.dns()).isEqualTo("served." + id.namespace());
                    assertThat(service.type()).isEqualTo("ClusterIP");
                    assertThat(service.selector()).isEqualTo(Map.of("app", "served"));
                    assertThat(service.ports()).containsExactly(new RoutePort("http", "TCP", 80, "8080", 0));
                    assertThat(service.endpoints()).singleElement().satisfies(endpoint -> {
                        assertThat(endpoint.workload()).isEqualTo(id);
                        assertThat(endpoint.ready()).isTrue();
                        assertThat(endpoint.pod()).startsWith("served-");
                    });
                }));
        assertThat(network(id).labels()).containsEntry("app", "served");
        assertThat(network(id).selector()).isEqualTo("app=served");
        assertThat(network(id).missing()).isEmpty();
    }

    @Test
    public void whatLeadsToOthersIsNotTold() {
        WorkloadId routed = routed("elsewhere");
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "unserved", 1);
        soon().until(() -> !network(routed).services().isEmpty());
        soon().until(() -> cluster().workloads().find(id).isPresent());
        assertThat(network(id).services()).isEmpty();
        assertThat(network(id).ingresses()).isEmpty();
        assertThat(network(id).policies()).isEmpty();
    }

    @Test
    public void theWayFromOutsideAndThePolicyAreTold() {
        WorkloadId id = routed("exposed");
        soon().untilAsserted(() -> {
            assertThat(network(id).ingresses())
                    .containsExactly(new IngressRoute(
                            "exposed",
                            "",
                            "shop.example",
                            "/exposed",
                            "Prefix",
                            "exposed",
                            "80",
                            true,
                            "exposed-tls",
                            ""));
            assertThat(network(id).policies()).singleElement().satisfies(policy -> {
                assertThat(policy.pods()).isEqualTo("app=exposed");
                assertThat(policy.limitsIncoming()).isTrue();
                assertThat(policy.limitsOutgoing()).isFalse();
                PolicyPeer frontend = new PolicyPeer(PolicyPeer.Kind.PODS, "app=frontend", "", "", List.of());
                assertThat(policy.incoming()).containsExactly(new PolicyRule(List.of(frontend), List.of("TCP 8080")));
            });
        });
    }

    @Test
    public void aStrangerBehindTheServiceIsNamed() {
        WorkloadId id = routed("crowded");
        WorkloadId stranger = cluster().createStranger(id);
        soon().untilAsserted(() -> assertThat(network(id).services())
                .singleElement()
                .satisfies(service -> assertThat(service.endpoints())
                        .extracting(Endpoint::workload)
                        .containsExactlyInAnyOrder(id, stranger)));
    }

    @Test
    public void aMissingWorkloadIsNotFound() {
        assertThatThrownBy(() -> network(cluster().missing()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND));
    }

    @Test
    public void aNewServiceIsAnnounced() {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, "heard", 1);
        soon().until(() -> cluster().workloads().find(id).isPresent());
        Set<WorkloadId> told = ConcurrentHashMap.newKeySet();
        Disposable subscription = cluster().networks().changes(id).subscribe(told::add);
        assertThat(network(id).services()).isEmpty();
        told.clear();
        cluster().createRoute(id);
        soon().until(() -> told.contains(id) && !network(id).services().isEmpty());
        subscription.dispose();
    }

    private WorkloadId routed(String name) {
        WorkloadId id = cluster().create(WorkloadKind.DEPLOYMENT, name, 1);
        cluster().createRoute(id);
        soon().until(() -> cluster().workloads().find(id).isPresent());
        return id;
    }

    private Network network(WorkloadId id) {
        return cluster().networks().of(id);
    }

    protected static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }
}
