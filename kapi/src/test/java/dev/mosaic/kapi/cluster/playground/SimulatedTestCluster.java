package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.PolicyRule;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.Workloads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The simulated cluster on a fast timeline, with one node. */
final class SimulatedTestCluster implements TestCluster, AutoCloseable {
    private final Map<WorkloadId, Integer> budgets = new ConcurrentHashMap<>();
    private final LiveTimeline timeline = new LiveTimeline(20);
    private final ChangeFeed<WorkloadId> feed = new ChangeFeed<>();
    private final List<Route> routes = new CopyOnWriteArrayList<>();
    private final SimulatedCluster cluster =
            new SimulatedCluster(timeline, SimulatedTestCluster::conduct, new Names(List.of("node-1")), feed::tell);

    @Override
    public Workloads workloads() {
        return new SimulatedWorkloads(timeline, cluster, new Snapshot(), feed);
    }

    /** What its pods would know by name, with these services. */
    SimulatedNames names(List<Route> services) {
        return new SimulatedNames(timeline, cluster, services);
    }

    @Override
    public Budgets budgets() {
        return new SimulatedBudgets(cluster, budgets);
    }

    @Override
    public void createBudget(WorkloadId id, int atLeast) {
        budgets.put(id, atLeast);
    }

    @Override
    public Rollouts rollouts() {
        return new SimulatedRollouts(cluster);
    }

    @Override
    public Events events() {
        return new SimulatedEvents(timeline, cluster, feed);
    }

    @Override
    public Networks networks() {
        return new SimulatedNetworks(timeline, cluster, feed, routes);
    }

    @Override
    public Manifests manifests() {
        return new SimulatedManifests(cluster);
    }

    SimulatedEvidence evidence() {
        return new SimulatedEvidence(timeline, cluster, routes, logs());
    }

    SimulatedShells shells() {
        return new SimulatedShells(cluster);
    }

    DebugContainers debugContainers() {
        return new SimulatedDebugContainers(cluster);
    }

    /** Its image has no shell. */
    WorkloadId createDistroless(String name) {
        return create(WorkloadKind.DEPLOYMENT, name, 1, "good:distroless");
    }

    @Override
    public PodLogs logs() {
        return new SimulatedLogs(timeline, cluster, new NumberedVoice());
    }

    @Override
    public WorkloadId createTalking(String name) {
        return create(WorkloadKind.DEPLOYMENT, name, 1);
    }

    @Override
    public void createRoute(WorkloadId id) {
        String name = id.name();
        IngressRoute ingress =
                new IngressRoute(name, "", "shop.example", "/" + name, "Prefix", name, "80", true, name + "-tls", "");
        PolicyPeer peer = new PolicyPeer(PolicyPeer.Kind.PODS, "app=frontend", "", "", List.of());
        PolicyRule rule = new PolicyRule(List.of(peer), List.of("TCP 8080"));
        PolicyRoute policy = new PolicyRoute(name, "app=" + name, true, List.of(rule), false, List.of());
        RoutePort port = new RoutePort("http", "TCP", 80, "8080", 0);
        Map<String, String> selector = Map.of("app", name);
        routes.add(new Route(
                id.namespace(), name, "ClusterIP", selector, List.of(port), List.of(ingress), List.of(policy)));
        feed.tell(id);
    }

    @Override
    public WorkloadId createStranger(WorkloadId other) {
        return create(
                WorkloadKind.DEPLOYMENT,
                other.name() + "-stranger",
                1,
                image().value(),
                Map.of("app", other.name(), "role", "stranger"));
    }

    @Override
    public WorkloadId create(WorkloadKind kind, String name, int replicas) {
        return create(kind, name, replicas, image().value());
    }

    @Override
    public WorkloadId createCrashing(String name) {
        return create(WorkloadKind.DEPLOYMENT, name, 1, "crashing:1");
    }

    @Override
    public WorkloadId createWithoutItsConfigMap(String name) {
        return create(WorkloadKind.DEPLOYMENT, name, 1, "unconfigured:1");
    }

    @Override
    public void delete(WorkloadId id) {
        cluster.delete(id);
    }

    @Override
    public WorkloadId missing() {
        return new WorkloadId("test", WorkloadKind.DEPLOYMENT, "missing");
    }

    @Override
    public ImageReference image() {
        return new ImageReference("good:1");
    }

    @Override
    public ImageReference anotherImage() {
        return new ImageReference("good:2");
    }

    @Override
    public ImageReference missingImage() {
        return new ImageReference("nobody/has:1");
    }

    @Override
    public void close() {
        timeline.close();
    }

    private WorkloadId create(WorkloadKind kind, String name, int replicas, String image) {
        return create(kind, name, replicas, image, Map.of("app", name));
    }

    private WorkloadId create(WorkloadKind kind, String name, int replicas, String image, Map<String, String> labels) {
        WorkloadId id = new WorkloadId("test", kind, name);
        Template template = Template.of(new Container("main", image));
        cluster.create(new Spec(id, template, replicas, labels, Map.of(), Owner.NONE), Duration.ZERO);
        return id;
    }

    private static Conduct conduct(String image) {
        String id = image + "@sha256:" + "a".repeat(64);
        return switch (image.substring(0, image.indexOf(':'))) {
            case "good" -> new Conduct.Serves(id);
            case "crashing" -> new Conduct.Crashes(id, 3, "planted");
            case "unconfigured" -> new Conduct.Unconfigured(id, "configmap \"nobody-made\" not found");
            default -> new Conduct.NoImage("not found");
        };
    }
}
