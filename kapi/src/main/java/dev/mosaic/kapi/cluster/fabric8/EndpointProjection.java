package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.workload.WorkloadId;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointConditions;
import io.fabric8.kubernetes.api.model.discovery.v1.EndpointSlice;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The addresses of endpoint slices, each once. */
final class EndpointProjection {
    private static final String SERVICE = "kubernetes.io/service-name";

    private EndpointProjection() {}

    static boolean isOf(EndpointSlice slice, String service) {
        return service.equals(Meta.labels(slice.getMetadata()).get(SERVICE));
    }

    static List<Endpoint> of(Stream<EndpointSlice> slices, Function<String, Optional<WorkloadId>> workloads) {
        return slices.map(EndpointSlice::getEndpoints)
                .filter(Objects::nonNull) // as the API server writes an empty list here
                .flatMap(List::stream)
                .filter(endpoint -> !endpoint.getAddresses().isEmpty())
                .map(endpoint -> of(endpoint, workloads))
                .distinct()
                .sorted(Comparator.comparing(Endpoint::pod).thenComparing(Endpoint::address))
                .toList();
    }

    private static Endpoint of(
            io.fabric8.kubernetes.api.model.discovery.v1.Endpoint endpoint,
            Function<String, Optional<WorkloadId>> workloads) {
        EndpointConditions conditions =
                Optional.ofNullable(endpoint.getConditions()).orElseGet(EndpointConditions::new);
        String pod = Optional.ofNullable(endpoint.getTargetRef())
                .filter(target -> "Pod".equals(target.getKind()))
                .map(target -> target.getName())
                .orElse("");
        return new Endpoint(
                endpoint.getAddresses().getFirst(),
                pod,
                pod.isEmpty() ? null : workloads.apply(pod).orElse(null),
                // absent means ready, as the API says
                !Boolean.FALSE.equals(conditions.getReady()),
                Boolean.TRUE.equals(conditions.getTerminating()));
    }
}
