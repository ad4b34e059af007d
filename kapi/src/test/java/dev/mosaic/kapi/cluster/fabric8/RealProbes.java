package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.probe.Question;
import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.ProbePod;
import dev.mosaic.kapi.cluster.ProbeSettings;
import io.fabric8.kubernetes.api.model.EndpointAddress;
import io.fabric8.kubernetes.api.model.EndpointSubset;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.springframework.util.unit.DataSize;

/** Probes of several kapis on the cluster at hand, and the pods around them. */
final class RealProbes implements AutoCloseable {
    private static final Question ANY = Question.Http.get("http://web/", 20_000);
    private final List<ProbePods> open = new ArrayList<>();
    private final RealCluster cluster;

    RealProbes(RealCluster cluster) {
        this.cluster = cluster;
    }

    /** All but the first go: to them its pods would seem to be of nobody who lives. */
    void closeOthers() {
        List<ProbePods> others = open.subList(1, open.size());
        others.forEach(ProbePods::close);
        others.clear();
    }

    @Override
    public void close() {
        open.forEach(ProbePods::close);
    }

    /** A pod as it stands when its kapi was killed before anybody could remove it. */
    CompletableFuture<String> leftBy(String kapi) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Pod pod = new PodBuilder()
                            .withNewMetadata()
                            .withGenerateName("probe-")
                            .withNamespace(cluster.namespace)
                            .withLabels(new ProbeMarks(cluster.namespace, kapi, "life-of-before").labels())
                            .endMetadata()
                            .withSpec(restricted())
                            .build();
                    return cluster.admin().resource(pod).create().getMetadata().getName();
                },
                Thread::startVirtualThread);
    }

    PodSpec restricted() {
        Map<String, Object> manifest = new ProbePod("left", new ProbeOrigin(cluster.namespace, Map.of()), ANY)
                .manifest(settings(GivenCluster.probe()), UUID.randomUUID().toString(), Map.of());
        return Serialization.unmarshal(Serialization.asJson(manifest), Pod.class)
                .getSpec();
    }

    String aLivingPod() {
        return names(cluster.admin()
                        .pods()
                        .inNamespace(cluster.namespace)
                        .withLabel("app", "web")
                        .list()
                        .getItems())
                .getFirst();
    }

    /** The kind that took over a pod with these labels and no controller. */
    String controllerOfAnOrphan(Map<String, String> labels) {
        Pod orphan = cluster.admin()
                .resource(new PodBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withGenerateName("orphan-")
                        .withLabels(labels)
                        .endMetadata()
                        .withSpec(restricted())
                        .build())
                .create();
        String name = orphan.getMetadata().getName();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !controllerOf(name).isEmpty());
        return controllerOf(name);
    }

    String controllerOf(String pod) {
        Pod now = cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withName(pod)
                .get();
        if (now == null) return "deleted"; // one too many for whoever adopted it
        List<OwnerReference> owners = now.getMetadata().getOwnerReferences();
        return owners.isEmpty() ? "" : owners.getFirst().getKind();
    }

    /** Addresses the service knows and sends nothing to. */
    List<String> unready() {
        return cluster
                .admin()
                .endpoints()
                .inNamespace(cluster.namespace)
                .withName("adopter")
                .get()
                .getSubsets()
                .stream()
                .map(EndpointSubset::getNotReadyAddresses)
                .flatMap(List::stream)
                .map(EndpointAddress::getIp)
                .toList();
    }

    Fabric8Probes named(String kapi, String image) {
        ProbeMarks marks = marks(kapi);
        ProbePods pods = new ProbePods(cluster.client, marks, true);
        open.add(pods);
        pods.begin();
        return new Fabric8Probes(cluster.client, settings(image), pods, marks, question -> "");
    }

    ProbePods pods(String kapi) {
        ProbePods pods = new ProbePods(cluster.client, marks(kapi), true);
        open.add(pods);
        return pods;
    }

    ProbeMarks marks(String kapi) {
        return new ProbeMarks(cluster.namespace, kapi, UUID.randomUUID().toString());
    }

    ProbeSettings settings(String image) {
        return new ProbeSettings(image, "500m", "64Mi", Duration.ofSeconds(30), DataSize.ofMegabytes(1));
    }

    List<Pod> existing() {
        return cluster.admin()
                .pods()
                .inNamespace(cluster.namespace)
                .withLabel(ProbeMarks.HOME)
                .list()
                .getItems();
    }

    List<String> names(List<Pod> pods) {
        return pods.stream().map(pod -> pod.getMetadata().getName()).toList();
    }
}
