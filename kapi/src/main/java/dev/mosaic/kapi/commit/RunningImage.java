package dev.mosaic.kapi.commit;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.WorkloadDetail;
import java.util.Optional;

/** The image of a container: as the pod template writes it, and as its newest pods run it, where the two can be read. */
record RunningImage(String container, String text, Optional<ImageReference> written, Optional<Digest> digest) {

    static RunningImage of(WorkloadDetail detail, Container container) {
        Optional<ImageReference> written = reference(container.image());
        Optional<Digest> running = detail.pods().stream()
                .filter(Pod::current)
                .flatMap(pod -> pod.containers().stream())
                .filter(each -> each.name().equals(container.name()))
                .flatMap(each -> digest(each).stream())
                .findFirst();
        return new RunningImage(
                container.name(),
                container.image(),
                written,
                running.or(() -> written.flatMap(ImageReference::digest)));
    }

    /** By digest where it is known: a tag may point elsewhere by now. */
    Optional<ImageReference> exact() {
        return written.map(
                image -> digest.map(known -> image.repository().at(known)).orElse(image));
    }

    Optional<String> tag() {
        return written.flatMap(ImageReference::tag);
    }

    /** What the kubelet reports is an address in a registry, or the id of an image that never was in one. */
    private static Optional<Digest> digest(PodContainer container) {
        int at = container.imageId().lastIndexOf('@');
        return at < 0
                ? Optional.empty()
                : attempt(() -> new Digest(container.imageId().substring(at + 1)));
    }

    private static Optional<ImageReference> reference(String text) {
        return attempt(() -> new ImageReference(text));
    }

    private static <T> Optional<T> attempt(java.util.function.Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
