package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.image.ImageReference;
import java.util.Map;
import java.util.function.Consumer;

/** Port: short-lived, restricted pods in Mosaic's own namespace, in which a source is compiled. */
public interface BuildPods {

    /**
     * Starts a pod of {@code image} whose programs see {@code environment}, waits until it runs, telling {@code log} what it waits
     * for. Fails with BUILD_POD_REFUSED, BUILDER_IMAGE_UNAVAILABLE, BUILD_POD_OVERDUE or as {@link BuildPod#run} does; then, and on
     * an interrupt, no pod is left.
     */
    BuildPod open(ImageReference image, Map<String, String> environment, Consumer<String> log);
}
