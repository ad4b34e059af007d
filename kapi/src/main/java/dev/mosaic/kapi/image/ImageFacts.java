package dev.mosaic.kapi.image;

import dev.mosaic.contract.image.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a registry tells of an image: what its name points to, when it was made, if it says so, its labels, the compressed
 * {@code bytes} of its configuration and layers, the layers with theirs, the platforms it is made for, and the images it is made of where it is an
 * index. Of an index all others are those of the image for the nodes, or of the first it has.
 */
public record ImageFacts(
        Digest digest,
        @Nullable Instant created,
        Map<String, String> labels,
        long bytes,
        Map<Digest, Long> layers,
        List<String> platforms,
        List<Digest> parts) {}
