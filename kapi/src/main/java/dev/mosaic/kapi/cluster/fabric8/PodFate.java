package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Watches one build pod: when it runs, and how it ends. */
final class PodFate implements ResourceEventHandler<Pod>, AutoCloseable {
    private final PodEnds ends;
    private final Consumer<String> log;
    private final Fate fate = new Fate();
    private final SharedIndexInformer<Pod> watch;
    private String told = "";

    PodFate(PodResource pod, PodEnds ends, Consumer<String> log) {
        this.ends = ends;
        this.log = log;
        this.watch = pod.inform(this);
    }

    /** Returns once the pod runs; fails with what ended it before. */
    void awaitRunning(Duration most) {
        fate.awaitRunning(most, ends::overdue);
    }

    /** What ends the pod, for those who wait for something else of it. */
    CompletableFuture<Refusal> end() {
        return fate.end();
    }

    /** How the pod ended, if that is known within this time. */
    Optional<Refusal> end(Duration most) {
        return fate.end(most);
    }

    @Override
    public void onAdd(Pod pod) {
        ends.of(pod).ifPresent(fate::ends);
        boolean ready = pod.getStatus() != null
                && pod.getStatus().getContainerStatuses().stream()
                        .anyMatch(
                                one -> one.getState() != null && one.getState().getRunning() != null);
        if (ready) fate.runs();
        else tell(PodWaits.of(pod));
    }

    @Override
    public void onUpdate(Pod old, Pod pod) {
        onAdd(pod);
    }

    @Override
    public void onDelete(Pod pod, boolean unknown) {
        onAdd(pod);
        fate.ends(PodEnds.gone("somebody deleted it"));
    }

    private void tell(String words) {
        if (words.isEmpty() || words.equals(told)) return;
        told = words;
        log.accept("build pod: " + words);
    }

    @Override
    public void close() {
        watch.close();
    }
}
