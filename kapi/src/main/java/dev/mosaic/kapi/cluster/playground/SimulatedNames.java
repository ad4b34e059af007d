package dev.mosaic.kapi.cluster.playground;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names and addresses that pods of the simulated cluster would know: services, and pods by their address. */
final class SimulatedNames {
    private static final String SUFFIX = ".svc.cluster.local";
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final List<Route> routes;

    SimulatedNames(Timeline timeline, SimulatedCluster cluster, List<Route> routes) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.routes = routes;
    }

    /** As somebody in {@code namespace} would find it. */
    Optional<Door> find(String host, String namespace) {
        return timeline.ask(() -> routes.stream()
                .filter(route -> names(route, namespace).anyMatch(host::equals))
                .findFirst()
                .map(this::service)
                .or(() -> pod(host)));
    }

    /** The names that are tried for a short one, in their order. */
    static List<String> search(String namespace) {
        return List.of(namespace + SUFFIX, "svc.cluster.local", "cluster.local");
    }

    private static Stream<String> names(Route route, String namespace) {
        String whole = route.name() + "." + route.namespace();
        Stream<String> everywhere = Stream.of(
                whole, whole + ".svc", whole + SUFFIX, whole + SUFFIX + ".", SimulatedNetworks.address(route));
        return route.namespace().equals(namespace) ? Stream.concat(Stream.of(route.name()), everywhere) : everywhere;
    }

    private Door service(Route route) {
        List<SimulatedPod> ready = pods().filter(entry -> SimulatedNetworks.selects(route, entry.workload()))
                .map(PodOf::pod)
                .filter(SimulatedPod::ready)
                .toList();
        boolean headless = route.type().equals("None");
        List<String> addresses = headless
                ? ready.stream().map(pod -> pod.place().ip()).toList()
                : List.of(SimulatedNetworks.address(route));
        List<Integer> ports = route.ports().stream().map(port -> port.port()).toList();
        return new Door(route.name() + "." + route.namespace() + SUFFIX, addresses, ports, !ready.isEmpty());
    }

    /** A pod listens wherever a service would send something to it. */
    private Optional<Door> pod(String address) {
        return pods().filter(entry -> entry.pod().place().ip().equals(address))
                .findFirst()
                .map(entry -> new Door(
                        entry.pod().name(),
                        List.of(address),
                        ports(entry),
                        entry.pod().ready()));
    }

    private List<Integer> ports(PodOf entry) {
        return routes.stream()
                .filter(route -> SimulatedNetworks.selects(route, entry.workload()))
                .flatMap(route -> route.ports().stream())
                .map(port -> port.target().matches("\\d+") ? Integer.parseInt(port.target()) : 8080)
                .toList();
    }

    private Stream<PodOf> pods() {
        return cluster.workloads().values().stream()
                .flatMap(workload -> workload.pods().stream().map(pod -> new PodOf(workload, pod)));
    }

    private record PodOf(SimulatedWorkload workload, SimulatedPod pod) {}
}
