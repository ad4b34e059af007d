package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.MissingKind;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkKind;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.WorkloadId;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of the objects of a namespace what leads to one workload; {@code owners} tells whose a pod is. */
record NetworkJoin(WorkloadId id, Stamp stamp, NamespaceWatch watch, PodOwners owners) {
    private static final Map<NetworkKind, Class<? extends HasMetadata>> KINDS = Map.of(
            NetworkKind.SERVICES, Service.class,
            NetworkKind.ENDPOINT_SLICES, EndpointSlice.class,
            NetworkKind.INGRESSES, Ingress.class,
            NetworkKind.NETWORK_POLICIES, NetworkPolicy.class);

    /** How a workload finds its pods, and the labels its template gives them. */
    record Stamp(String selector, Map<String, String> labels) {}

    Network network() {
        List<ServiceRoute> services = services();
        return new Network(id, stamp.selector(), stamp.labels(), services, ingresses(services), policies(), missing());
    }

    private List<ServiceRoute> services() {
        var slices = EndpointProjection.byService(watch.all(EndpointSlice.class));
        return watch.all(Service.class).stream()
                .flatMap(service ->
                        route(service, slices.getOrDefault(service.getMetadata().getName(), List.of())).stream())
                .sorted(Comparator.comparing(ServiceRoute::name))
                .toList();
    }

    private Optional<ServiceRoute> route(Service service, List<EndpointSlice> slices) {
        if (!leadsHere(service, slices)) return Optional.empty();
        return Optional.of(ServiceProjection.of(service, EndpointProjection.of(slices, owners)));
    }

    /** By its selector, or, where somebody writes the endpoints by hand, by what they are. */
    private boolean leadsHere(Service service, List<EndpointSlice> slices) {
        Map<String, String> selector = ServiceProjection.selector(service);
        boolean selects = !selector.isEmpty() && Selectors.all(selector, stamp.labels());
        return selects || EndpointProjection.pods(slices).anyMatch(owners::isOwn);
    }

    private List<IngressRoute> ingresses(List<ServiceRoute> services) {
        Set<String> names = services.stream().map(ServiceRoute::name).collect(Collectors.toSet());
        return watch.all(Ingress.class).stream()
                .flatMap(IngressProjection::of)
                .filter(route -> names.contains(route.service()))
                .sorted(Comparator.comparing(IngressRoute::name)
                        .thenComparing(IngressRoute::host)
                        .thenComparing(IngressRoute::path))
                .toList();
    }

    private List<PolicyRoute> policies() {
        return watch.all(NetworkPolicy.class).stream()
                .filter(policy -> Selectors.selects(policy.getSpec().getPodSelector(), stamp.labels()))
                .map(PolicyProjection::of)
                .sorted(Comparator.comparing(PolicyRoute::name))
                .toList();
    }

    private List<MissingKind> missing() {
        return KINDS.entrySet().stream()
                .filter(kind -> watch.isForbidden(kind.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(kind -> new MissingKind(kind, true, new RightAnswer(kind.list(id.namespace()), false, "")))
                .toList();
    }
}
