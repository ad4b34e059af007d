package dev.mosaic.kapi.image.oci;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.kapi.image.BaseImage;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.Platform;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Questions about one image. */
final class Conversation {
    private static final String MANIFESTS = String.join(
            ", ",
            "application/vnd.oci.image.manifest.v1+json",
            "application/vnd.oci.image.index.v1+json",
            "application/vnd.docker.distribution.manifest.v2+json",
            "application/vnd.docker.distribution.manifest.list.v2+json");

    private static final String TAG = "[A-Za-z0-9_][A-Za-z0-9._-]{0,127}";
    private final Place place;
    private final Exchange exchange;

    Conversation(Place place, Exchange exchange) {
        this.place = place;
        this.exchange = exchange;
    }

    /** By HEAD; a registry that leaves the digest out is asked for the manifest itself. */
    Optional<Digest> manifestDigest() {
        return exchange.ask("HEAD", place.manifest(place.reference()), MANIFESTS)
                .flatMap(head -> head.digest().isEmpty()
                        ? manifest(place.reference()).map(Answer::contentDigest)
                        : Optional.of(new Digest(head.digest())));
    }

    /** The manifest of the image for the platform; where there is an index, the one it names. */
    Optional<Answer> manifest(Platform platform) {
        Optional<Answer> answer = manifest(place.reference());
        Optional<Index> index = answer.map(Answer::json).flatMap(Index::of);
        if (index.isEmpty()) return answer;
        return index.get().image(platform).flatMap(this::manifest);
    }

    BaseImage config(Answer manifest) {
        JsonNode config = configuration(manifest).path("config");
        return new BaseImage(
                manifest.contentDigest(),
                environment(config.path("Env")),
                config.path("WorkingDir").asString(""),
                texts(config.path("Labels")),
                config.path("OnBuild").values().stream().map(JsonNode::asString).toList());
    }

    /** What the name points to, and what the image for the platform tells, or the first one where there is none for it. */
    Optional<ImageFacts> facts(Platform platform) {
        Optional<Answer> named = manifest(place.reference());
        Optional<Index> index = named.map(Answer::json).flatMap(Index::of);
        Optional<Answer> image = index.isEmpty()
                ? named
                : index.get().image(platform).or(index.get()::first).flatMap(this::manifest);
        return image.map(manifest -> facts(named.orElseThrow().contentDigest(), manifest, index));
    }

    private ImageFacts facts(Digest digest, Answer manifest, Optional<Index> index) {
        JsonNode whole = configuration(manifest);
        return new ImageFacts(
                digest,
                time(whole.path("created").asString("")),
                texts(whole.path("config").path("Labels")),
                bytes(manifest.json()),
                layers(manifest.json()),
                index.map(Index::platforms).orElseGet(() -> platform(whole)),
                index.map(Index::parts).orElse(List.of()));
    }

    private static List<String> platform(JsonNode configuration) {
        String name = Index.name(configuration);
        return name.isEmpty() ? List.of() : List.of(name);
    }

    /** Fails with REGISTRY_KEEPS_IMAGES where the registry takes nothing away. */
    void remove() {
        exchange.remove(place.manifest(place.reference()));
    }

    /** Those that nodes pull: layers of an artifact may have digests of other kinds. */
    private static Map<Digest, Long> layers(JsonNode manifest) {
        Map<Digest, Long> layers = new LinkedHashMap<>();
        manifest.path("layers")
                .valueStream()
                .filter(layer -> layer.path("digest").asString("").matches("sha256:[0-9a-f]{64}"))
                .forEach(layer -> layers.put(
                        new Digest(layer.path("digest").asString()),
                        layer.path("size").asLong(0)));
        return layers;
    }

    private static long bytes(JsonNode manifest) {
        return Stream.concat(
                        Stream.of(manifest.path("config")),
                        manifest.path("layers").valueStream())
                .mapToLong(part -> part.path("size").asLong(0))
                .sum();
    }

    /** To the last page. */
    List<String> tags() {
        return new Pages(exchange, last -> place.tags(Pages.SIZE, last), "tags")
                .read(tag -> tag.matches(TAG))
                .orElse(List.of());
    }

    private JsonNode configuration(Answer manifest) {
        String digest = manifest.json().path("config").path("digest").asString("");
        if (!digest.matches("[a-z0-9]+:[0-9a-f]+")) {
            throw exchange.unreachable(new ProtocolException("its manifest names no configuration"));
        }
        return exchange.ask("GET", place.blob(digest), "*/*")
                .orElseThrow(() -> exchange.unreachable(new ProtocolException("it lacks the configuration " + digest)))
                .json();
    }

    /** Builders that make the same bytes each time write the beginning of time, which tells nothing. */
    private static @Nullable Instant time(String text) {
        try {
            Instant time = Instant.parse(text);
            return time.isAfter(Instant.EPOCH.plusSeconds(86_400)) ? time : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Optional<Answer> manifest(String reference) {
        Optional<Answer> answer = exchange.ask("GET", place.manifest(reference), MANIFESTS);
        answer.ifPresent(found -> requireAsAsked(reference, found));
        return answer;
    }

    /** A registry, or somebody between, must not give other bytes for a digest. */
    private void requireAsAsked(String reference, Answer answer) {
        if (reference.startsWith("sha256:") && !answer.contentDigest().value().equals(reference)) {
            throw exchange.unreachable(new IOException("what it answered is not " + reference));
        }
    }

    private static Map<String, String> environment(JsonNode env) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String pair :
                List.copyOf(env.values().stream().map(JsonNode::asString).toList())) {
            int equals = pair.indexOf('=');
            if (equals > 0) environment.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return environment;
    }

    private static Map<String, String> texts(JsonNode labels) {
        Map<String, String> texts = new LinkedHashMap<>();
        labels.properties()
                .forEach(label -> texts.put(label.getKey(), label.getValue().asString("")));
        return texts;
    }
}
