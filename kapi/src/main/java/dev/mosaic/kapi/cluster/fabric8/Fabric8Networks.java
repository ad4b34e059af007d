package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Flux;

/** The network of a namespace, watched as long as somebody looks at one of its workloads. */
final class Fabric8Networks implements Networks, AutoCloseable {
    private static final Duration LINGER = Duration.ofSeconds(20);
    private final Workloads workloads;
    private final Patches reader;
    private final Leases leases;
    /** The template changes with the generation only. */
    private final Cache<Version, NetworkJoin.Stamp> stamps =
            Caffeine.newBuilder().maximumSize(500).build();

    private record Version(WorkloadId id, long generation) {}

    Fabric8Networks(KubernetesClient client, Workloads workloads) {
        this.workloads = workloads;
        this.reader = new Patches(client);
        this.leases = new Leases(namespace -> watch(client, namespace), LINGER);
    }

    private static NamespaceWatch watch(KubernetesClient client, String namespace) {
        return new NamespaceWatch()
                .with(Service.class, client.services().inNamespace(namespace), UnaryOperator.identity())
                .with(
                        EndpointSlice.class,
                        client.discovery().v1().endpointSlices().inNamespace(namespace),
                        UnaryOperator.identity())
                .with(Ingress.class, client.network().v1().ingresses().inNamespace(namespace), UnaryOperator.identity())
                .with(
                        NetworkPolicy.class,
                        client.network().v1().networkPolicies().inNamespace(namespace),
                        UnaryOperator.identity());
    }

    @Override
    public Network of(WorkloadId id) {
        WorkloadDetail detail =
                workloads.find(id).orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", id.toString())));
        PodOwners owners = new PodOwners(detail, workloads);
        return leases.with(id.namespace(), watch -> new NetworkJoin(id, stamp(detail), watch, owners).network());
    }

    private NetworkJoin.Stamp stamp(WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        Version version = new Version(id, detail.rollout().generation());
        return stamps.get(version, fresh -> Templates.stamp(reader.read(id, "read " + id)));
    }

    @Override
    public Flux<WorkloadId> changes(WorkloadId id) {
        return Flux.merge(leases.changes(id), workloads.changes().filter(id::equals));
    }

    @Override
    public void close() {
        leases.close();
    }
}
