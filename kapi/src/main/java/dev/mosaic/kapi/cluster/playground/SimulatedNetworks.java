package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** The network of the simulated cluster: its routes, joined with the pods as they stand. */
final class SimulatedNetworks implements Networks {
    private final Timeline timeline;
    private final SimulatedCluster cluster;
    private final ChangeFeed<WorkloadId> feed;
    private final List<Route> routes;

    SimulatedNetworks(Timeline timeline, SimulatedCluster cluster, ChangeFeed<WorkloadId> feed, List<Route> routes) {
        this.timeline = timeline;
        this.cluster = cluster;
        this.feed = feed;
        this.routes = routes;
    }

    @Override
    public Network of(WorkloadId id) {
        return timeline.ask(() ->
                network(Optional.ofNullable(cluster.workloads().get(id))
                        .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", id.toString())))));
    }

    private Network network(SimulatedWorkload workload) {
        WorkloadId id = workload.spec().id();
        Map<String, String> labels = workload.spec().labels();
        List<Route> leading =
                routes.stream().filter(route -> selects(route, workload)).toList();
        return new Network(
                id,
                new TreeMap<>(labels)
                        .entrySet().stream()
                                .map(label -> label.getKey() + "=" + label.getValue())
                                .collect(Collectors.joining(",")),
                Map.copyOf(labels),
                leading.stream().map(this::service).toList(),
                leading.stream().flatMap(route -> route.ingresses().stream()).toList(),
                leading.stream().flatMap(route -> route.policies().stream()).toList(),
                List.of());
    }

    static boolean selects(Route route, SimulatedWorkload workload) {
        return route.namespace().equals(workload.spec().id().namespace())
                && workload.spec()
                        .labels()
                        .entrySet()
                        .containsAll(route.selector().entrySet());
    }

    private ServiceRoute service(Route route) {
        boolean headless = route.type().equals("None");
        return new ServiceRoute(
                route.name(),
                headless ? "ClusterIP" : route.type(),
                headless,
                route.name() + "." + route.namespace(),
                headless ? "" : address(route),
                route.type().equals("LoadBalancer") ? List.of("203.0.113.10") : List.of(),
                route.selector(),
                route.ports(),
                endpoints(route).toList());
    }

    /** The address of a service that has one. */
    static String address(Route route) {
        return "10.96.0." + (Math.floorMod(route.name().hashCode(), 240) + 12);
    }

    private Stream<Endpoint> endpoints(Route route) {
        return cluster.workloads().values().stream()
                .filter(workload -> selects(route, workload))
                .flatMap(workload -> workload.pods().stream()
                        .map(pod -> new Endpoint(
                                pod.place().ip(), pod.name(), workload.spec().id(), pod.ready(), pod.terminating())));
    }

    @Override
    public Flux<WorkloadId> changes(WorkloadId id) {
        return feed.listen()
                .filter(changed -> changed.namespace().equals(id.namespace()))
                .map(changed -> id);
    }
}
