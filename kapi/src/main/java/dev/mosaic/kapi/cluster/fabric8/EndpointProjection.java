package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.network.Endpoint;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointConditions;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of endpoint slices, each once. */
final class EndpointProjection {
    private static final String SERVICE = "kubernetes.io/service-name";

    private EndpointProjection() {}

    /** By the service that each names as its own. */
    static Map<String, List<EndpointSlice>> byService(Collection<EndpointSlice> slices) {
        return slices.stream()
                .collect(Collectors.groupingBy(
                        slice -> Meta.labels(slice.getMetadata()).getOrDefault(SERVICE, "")));
    }

    /** The names of the pods behind the addresses, those that have one. */
    static Stream<String> pods(List<EndpointSlice> slices) {
        return addressed(slices).map(EndpointProjection::pod).filter(pod -> !pod.isEmpty());
    }

    static List<Endpoint> of(List<EndpointSlice> slices, PodOwners owners) {
        return addressed(slices)
                .map(endpoint -> of(endpoint, owners))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::pod).thenComparing(Endpoint::address))
                .toList();
    }

    private static Stream<io.fabric8.kubernetes.api.model.discovery.v1.Endpoint> addressed(List<EndpointSlice> slices) {
        return slices.stream()
                .map(EndpointSlice::getEndpoints)
                .filter(Objects::nonNull) // as the API server writes an empty list here
                .flatMap(List::stream)
                .filter(endpoint -> !endpoint.getAddresses().isEmpty());
    }

    private static Endpoint of(io.fabric8.kubernetes.api.model.discovery.v1.Endpoint endpoint, PodOwners owners) {
        EndpointConditions conditions =
                Optional.ofNullable(endpoint.getConditions()).orElseGet(EndpointConditions::new);
        String pod = pod(endpoint);
        return new Endpoint(
                endpoint.getAddresses().getFirst(),
                pod,
                pod.isEmpty() ? null : owners.of(pod).orElse(null),
                // absent means ready, as the API says
                !Boolean.FALSE.equals(conditions.getReady()),
                Boolean.TRUE.equals(conditions.getTerminating()));
    }

    private static String pod(io.fabric8.kubernetes.api.model.discovery.v1.Endpoint endpoint) {
        return Optional.ofNullable(endpoint.getTargetRef())
                .filter(target -> "Pod".equals(target.getKind()))
                .map(target -> target.getName())
                .orElse("");
    }
}
