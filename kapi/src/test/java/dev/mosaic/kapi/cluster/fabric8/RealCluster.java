package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.Budgets;
import dev.mosaic.kapi.cluster.Events;
import dev.mosaic.kapi.cluster.Manifests;
import dev.mosaic.kapi.cluster.Networks;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.Workloads;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudgetBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;

/**
 * The cluster of the kubeconfig, with a namespace of its own, and the adapters on it. They hold kapi's published rights
 * and no others, so what a contract needs beyond them fails here.
 */
final class RealCluster implements TestCluster, AutoCloseable {
    private static final List<String> DEFAULT = List.of("mosaic-kapi");
    private static final List<String> ALL = List.of("mosaic-kapi", "mosaic-kapi-more");
    private static final String LONG_SLEEP = "trap 'exit 0' TERM; sleep 3600 & wait";
    /** Short, so that tests need not wait for what is noticed at its end. */
    static final WatchTerm TERM = new WatchTerm(Duration.ofSeconds(5), Duration.ofSeconds(5));

    private static final String TALK =
            "i=0; while true; do i=$((i+1)); echo \"line $i\"; [ $i -lt 20 ] || sleep 0.2; done";
    final String namespace = "cluster-" + Long.toString(System.nanoTime(), 36);
    final Pulse pulse = new Pulse(ClusterMode.LAPTOP, Clock.systemUTC());
    final KubernetesClient client;
    private final KubernetesClient admin;
    private final Informers informers;
    private final Workloads workloads;
    private final Rollouts rollouts;
    private final Fabric8Events events;
    private final Fabric8Networks networks;
    private final ImageReference image;

    private final PublishedRights rights;

    private RealCluster(UnaryOperator<Config> way, WatchTerm term, List<String> roles, ImageReference image) {
        this.image = image;
        admin = Clients.open(Clients.current(), new Pulse(ClusterMode.LAPTOP, Clock.systemUTC()));
        admin.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .build())
                .create();
        rights = new PublishedRights(admin, namespace);
        client = Clients.open(way.apply(rights.grant(roles)), pulse, term);
        informers = new Informers(client, new Mirror(Clock.systemUTC()));
        workloads = informers.start();
        rollouts = new Fabric8Rollouts(client);
        events = new Fabric8Events(client);
        networks = new Fabric8Networks(client, workloads);
        Awaitility.await().ignoreExceptions().until(() -> workloads.all() != null);
    }

    /** Skips the test where there is no cluster, or no image of a busybox that it can pull. */
    static RealCluster open() {
        return open(UnaryOperator.identity(), WatchTerm.USUAL, ALL);
    }

    /** Kapi may do what it may by default, and not what somebody may grant it besides. */
    static RealCluster openByDefault() {
        return open(UnaryOperator.identity(), WatchTerm.USUAL, DEFAULT);
    }

    /** {@code way} may change how the adapters reach the cluster, and a watch has a short {@link #TERM}. */
    static RealCluster open(UnaryOperator<Config> way) {
        return open(way, TERM, ALL);
    }

    private static RealCluster open(UnaryOperator<Config> way, WatchTerm term, List<String> roles) {
        GivenCluster.require();
        return new RealCluster(way, term, roles, new ImageReference(GivenCluster.busybox()));
    }

    /** By somebody else, over another connection. */
    void scaleByHand(WorkloadId id, int replicas) {
        admin.apps().deployments().inNamespace(namespace).withName(id.name()).scale(replicas);
    }

    PublishedRights rights() {
        return rights;
    }

    KubernetesClient admin() {
        return admin;
    }

    @Override
    public void close() {
        rights.withdraw();
        admin.namespaces().withName(namespace).delete();
        informers.close();
        events.close();
        networks.close();
        client.close();
        admin.close();
    }

    @Override
    public Workloads workloads() {
        return workloads;
    }

    @Override
    public Rollouts rollouts() {
        return rollouts;
    }

    @Override
    public Budgets budgets() {
        return new Fabric8Budgets(client);
    }

    @Override
    public void createBudget(WorkloadId id, int atLeast) {
        admin.resource(new PodDisruptionBudgetBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName(id.name())
                        .endMetadata()
                        .withNewSpec()
                        .withMinAvailable(new IntOrString(atLeast))
                        .withNewSelector()
                        .addToMatchLabels("app", id.name())
                        .endSelector()
                        .endSpec()
                        .build())
                .create();
    }

    @Override
    public Events events() {
        return events;
    }

    @Override
    public Networks networks() {
        return networks;
    }

    @Override
    public Manifests manifests() {
        return new Fabric8Manifests(client);
    }

    @Override
    public PodLogs logs() {
        return new Fabric8PodLogs(client);
    }

    @Override
    public WorkloadId createTalking(String name) {
        return create(WorkloadKind.DEPLOYMENT, name, 1, container(TALK).build());
    }

    @Override
    public void createRoute(WorkloadId id) {
        TestRoutes.of(id).forEach(object -> admin.resource(object).create());
    }

    @Override
    public WorkloadId createStranger(WorkloadId other) {
        String name = other.name() + "-stranger";
        Map<String, String> own = Map.of("role", "stranger");
        PodTemplateSpec template = template(
                Map.of("app", other.name(), "role", "stranger"),
                container(LONG_SLEEP).build());
        admin.resource(TestObjects.workload(WorkloadKind.DEPLOYMENT, name, 1, own, template))
                .inNamespace(namespace)
                .create();
        return new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
    }

    @Override
    public WorkloadId create(WorkloadKind kind, String name, int replicas) {
        return create(kind, name, replicas, container(LONG_SLEEP).build());
    }

    @Override
    public WorkloadId createCrashing(String name) {
        Container container = container("exit 3")
                .withNewReadinessProbe() // without one it counts as ready for as long as it takes to end
                .withNewExec()
                .withCommand("false")
                .endExec()
                .endReadinessProbe()
                .build();
        return create(WorkloadKind.DEPLOYMENT, name, 1, container);
    }

    @Override
    public WorkloadId createWithoutItsConfigMap(String name) {
        Container container = container(LONG_SLEEP)
                .addNewEnvFrom()
                .withNewConfigMapRef("nobody-made-it", false)
                .endEnvFrom()
                .build();
        return create(WorkloadKind.DEPLOYMENT, name, 1, container);
    }

    @Override
    public void delete(WorkloadId id) {
        switch (id.kind()) {
            case DEPLOYMENT ->
                admin.apps()
                        .deployments()
                        .inNamespace(namespace)
                        .withName(id.name())
                        .delete();
            case STATEFULSET ->
                admin.apps()
                        .statefulSets()
                        .inNamespace(namespace)
                        .withName(id.name())
                        .delete();
            case DAEMONSET ->
                admin.apps()
                        .daemonSets()
                        .inNamespace(namespace)
                        .withName(id.name())
                        .delete();
        }
    }

    @Override
    public WorkloadId missing() {
        return new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, "nobody-created-it");
    }

    @Override
    public ImageReference image() {
        return image;
    }

    /** The same image by its digest, as a pod that runs it already tells it. */
    @Override
    public ImageReference anotherImage() {
        return admin.pods().inNamespace(namespace).list().getItems().stream()
                .flatMap(pod -> pod.getStatus().getContainerStatuses().stream())
                .map(status -> status.getImageID())
                .filter(id -> id.contains("@sha256:"))
                .map(ImageReference::new)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public ImageReference missingImage() {
        return image.repository().tagged("nobody-pushed-it");
    }

    WorkloadId create(WorkloadKind kind, String name, int replicas, Container container) {
        Map<String, String> labels = Map.of("app", name);
        admin.resource(TestObjects.workload(kind, name, replicas, labels, template(labels, container)))
                .inNamespace(namespace)
                .create();
        return new WorkloadId(namespace, kind, name);
    }

    private static PodTemplateSpec template(Map<String, String> labels, Container container) {
        return new PodTemplateSpecBuilder()
                .withNewMetadata()
                .withLabels(labels)
                .endMetadata()
                .withNewSpec()
                .withTerminationGracePeriodSeconds(1L)
                .withContainers(List.of(container))
                .endSpec()
                .build();
    }

    ContainerBuilder container(String script) {
        return new ContainerBuilder().withName("main").withImage(image.value()).withCommand("sh", "-c", script);
    }
}
