package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.BuildPod;
import dev.mosaic.kapi.cluster.BuildPods;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.PodResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Build pods of the cluster. Each belongs to the pod kapi runs in, so the cluster removes it when that is gone; what an earlier run
 * of this same kapi left is removed when this one starts.
 */
final class Fabric8BuildPods implements BuildPods {
    private static final Logger LOG = LoggerFactory.getLogger(Fabric8BuildPods.class);

    private final KubernetesClient client;
    private final BuildPodSettings settings;
    private final String kapi;
    private final boolean owned;
    private final String run = UUID.randomUUID().toString();
    private final AtomicBoolean swept = new AtomicBoolean();

    /**
     * {@code kapi} is the name of the pod it runs in, or any other name that stays the same from run to run; {@code owned} says
     * that it is a pod of the same namespace, to which build pods can belong.
     */
    Fabric8BuildPods(KubernetesClient client, BuildPodSettings settings, String kapi, boolean owned) {
        this.client = client;
        this.settings = settings;
        this.kapi = kapi;
        this.owned = owned;
    }

    /** Removes what an earlier run left, without making anybody wait. */
    void sweepSoon() {
        Thread.ofVirtual().name("build-pod-sweep").start(this::sweep);
    }

    @Override
    public BuildPod open(ImageReference image, Map<String, String> environment, Consumer<String> log) {
        if (!swept.get()) sweep();
        Pod made = create(new BuildPodSpec(settings)
                .pod(image.value(), environment, Map.of(BuildPodSpec.KAPI, kapi, BuildPodSpec.RUN, run), owners()));
        log.accept(
                "build pod " + settings.namespace() + "/" + made.getMetadata().getName() + " of " + image);
        PodResource resource = client.pods()
                .inNamespace(settings.namespace())
                .withName(made.getMetadata().getName());
        Fabric8BuildPod pod = new Fabric8BuildPod(resource, settings, log);
        boolean ready = false;
        try {
            pod.awaitRunning();
            ready = true;
            return pod;
        } finally {
            if (!ready) pod.close();
        }
    }

    private Pod create(Pod pod) {
        try {
            return client.resource(pod).create();
        } catch (KubernetesClientException e) {
            if (ApiErrors.isOutage(e)) throw ApiErrors.refusal("create a build pod", e);
            throw refused(ApiErrors.detail(e), e);
        }
    }

    private void sweep() {
        try {
            client.pods()
                    .inNamespace(settings.namespace())
                    .withLabels(BuildPodSpec.LABELS)
                    .withLabel(BuildPodSpec.KAPI, kapi)
                    .withLabelNotIn(BuildPodSpec.RUN, run)
                    .list()
                    .getItems()
                    .forEach(this::remove);
            swept.set(true);
        } catch (KubernetesClientException e) {
            LOG.info("build pods an earlier kapi may have left cannot be looked for: {}", ApiErrors.detail(e));
        }
    }

    private void remove(Pod pod) {
        LOG.info("removing build pod {} of an earlier run", pod.getMetadata().getName());
        client.resource(pod).delete();
    }

    /** A kapi whose pod was deleted lives on for a moment: what it began now nobody would remove. */
    private List<OwnerReference> owners() {
        if (!owned) return List.of();
        Pod own = ApiErrors.calling(
                "read Mosaic's own pod",
                () -> client.pods()
                        .inNamespace(settings.namespace())
                        .withName(kapi)
                        .get());
        if (own == null) throw refused("Mosaic's own pod " + kapi + " was deleted", null);
        return List.of(reference(own));
    }

    private Refusal refused(String detail, @Nullable Throwable cause) {
        Map<String, String> facts = Map.of("namespace", settings.namespace(), "detail", detail);
        Refusal refusal = Refusal.of(Problem.BUILD_POD_REFUSED, facts);
        return cause == null ? refusal : refusal.because(cause);
    }

    private static OwnerReference reference(Pod own) {
        return new OwnerReferenceBuilder()
                .withApiVersion("v1")
                .withKind("Pod")
                .withName(own.getMetadata().getName())
                .withUid(own.getMetadata().getUid())
                .build();
    }
}
