package dev.mosaic.kapi.image.playground;

import dev.mosaic.contract.image.Digest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manifests of each repository, by tag and by digest; in memory, for they are small. */
final class Manifests {
    private final Blobs blobs;
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Map<String, Manifest>> repositories = new ConcurrentHashMap<>();

    Manifests(Blobs blobs) {
        this.blobs = blobs;
    }

    Optional<Manifest> find(String repository, String reference) {
        return Optional.ofNullable(of(repository).get(reference));
    }

    /** Keeps the manifest under the tag or digest, and always under its digest; all it names must be there. */
    void put(String repository, String reference, Manifest manifest) {
        JsonNode tree = parse(manifest.content());
        references(tree).forEach(blob -> require(blobs.find(blob).isPresent(), blob));
        children(tree).forEach(child -> require(find(repository, child.value()).isPresent(), child));
        Map<String, Manifest> kept = repositories.computeIfAbsent(repository, name -> new ConcurrentSkipListMap<>());
        kept.put(manifest.digest().value(), manifest);
        kept.put(reference, manifest);
    }

    /** Takes it away under every name it has; answers whether it was there. */
    boolean remove(String repository, Digest digest) {
        return of(repository).values().removeIf(manifest -> manifest.digest().equals(digest));
    }

    boolean knows(String repository) {
        return repositories.containsKey(repository);
    }

    /** By name. */
    List<String> repositories() {
        return repositories.keySet().stream().sorted().toList();
    }

    List<String> tags(String repository) {
        return of(repository).keySet().stream()
                .filter(reference -> reference.indexOf(':') < 0)
                .toList();
    }

    private Map<String, Manifest> of(String repository) {
        return repositories.getOrDefault(repository, new TreeMap<>());
    }

    private JsonNode parse(byte[] content) {
        try {
            JsonNode tree = json.readTree(content);
            if (tree.path("schemaVersion").asInt(0) == 2) return tree;
        } catch (JacksonException e) {
            throw new Fault(400, "MANIFEST_INVALID", "the manifest is no JSON: " + e.getOriginalMessage());
        }
        throw new Fault(400, "MANIFEST_INVALID", "the manifest must have schemaVersion 2");
    }

    private static List<Digest> references(JsonNode tree) {
        return Stream.concat(Stream.of(tree.path("config")), tree.path("layers").valueStream())
                .filter(node -> node.hasNonNull("digest"))
                .map(node -> Digests.parse(node.path("digest").asString()))
                .toList();
    }

    private static List<Digest> children(JsonNode tree) {
        return tree.path("manifests")
                .valueStream()
                .map(node -> Digests.parse(node.path("digest").asString("")))
                .toList();
    }

    private static void require(boolean there, Digest digest) {
        if (!there)
            throw new Fault(404, "MANIFEST_BLOB_UNKNOWN", "the manifest names " + digest + ", which is not here");
    }
}
