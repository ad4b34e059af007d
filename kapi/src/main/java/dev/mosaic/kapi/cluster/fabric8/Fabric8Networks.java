package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Workload;
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
import java.util.Optional;
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
        NamespaceWatch watch = leases.take(id.namespace());
        try {
            return new NetworkJoin(id, stamp(detail), watch, pod -> owner(detail, pod)).network();
        } finally {
            leases.give(id.namespace());
        }
    }

    private NetworkJoin.Stamp stamp(WorkloadDetail detail) {
        WorkloadId id = detail.workload().id();
        Version version = new Version(id, detail.rollout().generation());
        return stamps.get(version, fresh -> Templates.stamp(reader.read(id, "read " + id)));
    }

    /** Mostly its own; who else is there is looked for only where somebody else is. */
    private Optional<WorkloadId> owner(WorkloadDetail detail, String pod) {
        WorkloadId id = detail.workload().id();
        if (isOf(detail, pod)) return Optional.of(id);
        return workloads.all().stream()
                .map(Workload::id)
                .filter(other -> other.namespace().equals(id.namespace()) && new Kin(other).holds("Pod", pod))
                .filter(other ->
                        workloads.find(other).filter(found -> isOf(found, pod)).isPresent())
                .findFirst();
    }

    private static boolean isOf(WorkloadDetail detail, String pod) {
        return detail.pods().stream().map(Pod::name).anyMatch(pod::equals);
    }

    @Override
    public Flux<WorkloadId> changes(WorkloadId id) {
        Flux<WorkloadId> around = Flux.using(
                () -> leases.take(id.namespace()),
                watch -> watch.changes().map(change -> id),
                watch -> leases.give(id.namespace()));
        return Flux.merge(around, workloads.changes().filter(id::equals));
    }

    @Override
    public void close() {
        leases.close();
    }
}
