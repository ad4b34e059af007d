package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.Layers;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.Workloads;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.Images;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells by the registry's own manifests what a push added: the layers that neither the image the container runs nor the one
 * under the same tag had. The same for every builder, and what nodes must pull.
 */
@Component
class PushEffect {
    private final Images images;
    private final Workloads workloads;

    PushEffect(Images images, Workloads workloads) {
        this.images = images;
        this.workloads = workloads;
    }

    /** To be asked before the push: afterwards the tag names the new image. */
    Set<Digest> before(ShipIntent intent) {
        return Stream.concat(Stream.of(intent.tagged()), running(intent).stream())
                .flatMap(image -> layers(image).keySet().stream())
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** Empty where the registry does not tell: no ship fails for that. */
    Optional<Layers> of(ImageReference pushed, Set<Digest> before) {
        Map<Digest, Long> layers = layers(pushed);
        if (layers.isEmpty()) return Optional.empty();
        long fresh = layers.keySet().stream()
                .filter(layer -> !before.contains(layer))
                .count();
        long freshBytes = layers.entrySet().stream()
                .filter(layer -> !before.contains(layer.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long bytes = layers.values().stream().mapToLong(Long::longValue).sum();
        return Optional.of(new Layers(layers.size(), bytes, Math.toIntExact(fresh), freshBytes));
    }

    private Map<Digest, Long> layers(ImageReference image) {
        try {
            return images.facts(image).map(ImageFacts::layers).orElse(Map.of());
        } catch (Refusal refusal) {
            return Map.of();
        }
    }

    /** The image of the container as it is, where it lies in the same place. */
    private Optional<ImageReference> running(ShipIntent intent) {
        return workloads.find(intent.workload()).map(WorkloadDetail::workload).stream()
                .flatMap(workload -> workload.containers().stream())
                .filter(container -> container.name().equals(intent.container()))
                .map(Container::image)
                .flatMap(text -> reference(text).stream())
                .filter(image -> image.repository()
                        .whole()
                        .equals(intent.binding().images().whole()))
                .findFirst();
    }

    private static Optional<ImageReference> reference(String text) {
        try {
            return Optional.of(new ImageReference(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
