package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One watch of all pods that ask. It tells each asker what becomes of its pod, and removes what nobody will: what an earlier run of
 * this kapi left, what a kapi left whose own pod is gone, and whatever reached its deadline.
 */
final class ProbePods implements ResourceEventHandler<Pod>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProbePods.class);

    private final KubernetesClient client;
    private final ProbeMarks marks;
    private final boolean inCluster;
    private final Map<String, ProbeFate> fates = new ConcurrentHashMap<>();
    private @Nullable SharedIndexInformer<Pod> watch;

    /** {@code inCluster} says that kapis are pods in the namespace they call home. */
    ProbePods(KubernetesClient client, ProbeMarks marks, boolean inCluster) {
        this.client = client;
        this.marks = marks;
        this.inCluster = inCluster;
    }

    /** Begins to watch, without making anybody wait; an API server that is away is asked again. */
    void begin() {
        watch = client.pods()
                .inAnyNamespace()
                .withLabel(ProbeMarks.HOME, marks.home())
                .runnableInformer(0)
                .addEventHandler(this)
                .exceptionHandler((started, error) -> true);
        watch.start();
    }

    /** To be called before the pod is made, so that nothing of it is missed. */
    ProbeFate expect(String name) {
        ProbeFate fate = new ProbeFate();
        fates.put(name, fate);
        return fate;
    }

    /** Removes it, also while the thread is interrupted. */
    void remove(String namespace, String name) {
        boolean interrupted = Thread.interrupted();
        try {
            client.pods()
                    .inNamespace(namespace)
                    .withName(name)
                    .withGracePeriod(0)
                    .delete();
        } catch (KubernetesClientException e) {
            LOG.warn("probe {}/{} stays until its deadline: {}", namespace, name, ApiErrors.detail(e));
        } finally {
            fates.remove(name);
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    @Override
    public void onAdd(Pod pod) {
        if (!marks.marked(pod)) return;
        ProbeFate fate = fates.get(pod.getMetadata().getName());
        if (fate != null) fate.seen(pod);
        else if (marks.left(pod) || ProbeFate.isOver(pod)) sweep(pod);
        else if (inCluster && !marks.own(pod)) Thread.startVirtualThread(() -> sweepOrphan(pod));
    }

    @Override
    public void onUpdate(Pod old, Pod pod) {
        ProbeFate fate = fates.get(pod.getMetadata().getName());
        if (fate != null) fate.seen(pod);
        else if (marks.marked(pod) && ProbeFate.isOver(pod)) sweep(pod);
    }

    @Override
    public void onDelete(Pod pod, boolean unknown) {
        ProbeFate fate = fates.get(pod.getMetadata().getName());
        if (fate != null) fate.gone();
    }

    private void sweepOrphan(Pod pod) {
        String kapi = ProbeMarks.kapi(pod);
        try {
            if (client.pods().inNamespace(marks.home()).withName(kapi).get() == null) sweep(pod);
        } catch (KubernetesClientException e) {
            LOG.info("whether {} still lives is not known: {}", kapi, ApiErrors.detail(e));
        }
    }

    private void sweep(Pod pod) {
        if (pod.getMetadata().getDeletionTimestamp() != null) return;
        LOG.info(
                "removing probe {}/{} that was left",
                pod.getMetadata().getNamespace(),
                pod.getMetadata().getName());
        Thread.startVirtualThread(
                () -> remove(pod.getMetadata().getNamespace(), pod.getMetadata().getName()));
    }

    @Override
    public void close() {
        if (watch != null) watch.close();
    }
}
