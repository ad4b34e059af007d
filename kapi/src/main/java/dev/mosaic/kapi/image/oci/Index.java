package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.kapi.image.Platform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A manifest that names others, one for each platform (OCI image index, Docker manifest list). */
record Index(JsonNode json) {

    static Optional<Index> of(JsonNode manifest) {
        return manifest.has("manifests") ? Optional.of(new Index(manifest)) : Optional.empty();
    }

    /** The digest of the image for this platform. */
    Optional<String> image(Platform platform) {
        return images().filter(image -> fits(image.path("platform"), platform))
                .map(Index::digest)
                .findFirst();
    }

    /** The digest of the first image. */
    Optional<String> first() {
        return images().map(Index::digest).findFirst();
    }

    List<String> platforms() {
        return images().map(image -> name(image.path("platform"))).distinct().toList();
    }

    /** All it names, images or not. */
    List<Digest> parts() {
        return json.path("manifests")
                .valueStream()
                .map(Index::digest)
                .filter(digest -> digest.matches("sha256:[0-9a-f]{64}"))
                .map(Digest::new)
                .toList();
    }

    /** As people write it: {@code linux/arm64/v8}; empty where the node tells none. */
    static String name(JsonNode platform) {
        return Stream.of("os", "architecture", "variant")
                .map(part -> platform.path(part).asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/"));
    }

    /** What a build tells about itself stands beside the images, for a platform that nobody has. */
    private Stream<JsonNode> images() {
        return json.path("manifests")
                .valueStream()
                .filter(entry -> !entry.path("platform").path("os").asString("").equals("unknown"));
    }

    private static String digest(JsonNode entry) {
        return entry.path("digest").asString("");
    }

    private static boolean fits(JsonNode offered, Platform platform) {
        return platform.os().equals(offered.path("os").asString(""))
                && platform.architecture().equals(offered.path("architecture").asString(""));
    }
}
