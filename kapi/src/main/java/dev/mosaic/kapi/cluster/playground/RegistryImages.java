package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pulls from the small registry as a kubelet would, and reads from the image what it would do: one that sets CRASH
 * ends with those words, one that sets CONFIG_MAP waits for it in vain, one without its own entrypoint cannot start.
 */
final class RegistryImages implements Images {
    private static final String ACCEPTED = "application/vnd.oci.image.manifest.v1+json,"
            + "application/vnd.docker.distribution.manifest.v2+json,"
            + "application/vnd.oci.image.index.v1+json,"
            + "application/vnd.docker.distribution.manifest.list.v2+json";

    private final String registry;
    private final Images others;
    private final Map<String, Conduct> judged = new ConcurrentHashMap<>();
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    RegistryImages(String registry, Images others) {
        this.registry = registry;
        this.others = others;
    }

    @Override
    public Conduct conduct(String image) {
        return parse(image)
                .filter(reference -> reference.registry().equals(registry))
                .map(this::pull)
                .orElseGet(() -> others.conduct(image));
    }

    private Conduct pull(ImageReference image) {
        try {
            String name = image.repository().value().substring(registry.length() + 1);
            String wanted =
                    image.digest().map(Object::toString).orElse(image.tag().orElse("latest"));
            HttpResponse<InputStream> answer = get(name + "/manifests/" + wanted);
            if (answer.statusCode() != 200) return new Conduct.NoImage("not found: " + image);
            String digest = answer.headers().firstValue("Docker-Content-Digest").orElse(wanted);
            String id = image.repository() + "@" + digest;
            JsonNode manifest = tree(answer);
            // What a digest names never changes, so each image is read once, however many pods run it.
            Conduct known = judged.get(id);
            if (known != null) return known;
            Conduct conduct = judge(name, id, single(name, manifest));
            judged.put(id, conduct);
            return conduct;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return new Conduct.NoImage("failed to pull " + image + ": " + e.getMessage());
        }
    }

    /** Of an index the first image is taken: there is no hardware here to choose by. */
    private JsonNode single(String name, JsonNode manifest) throws IOException {
        Optional<JsonNode> first = manifest.path("manifests").valueStream().findFirst();
        if (first.isEmpty()) return manifest;
        return tree(get(name + "/manifests/" + first.get().path("digest").asString()));
    }

    private Conduct judge(String name, String id, JsonNode manifest) throws IOException {
        JsonNode config = tree(get(name + "/blobs/"
                        + manifest.path("config").path("digest").asString()))
                .path("config");
        Optional<String> map = environment(config, "CONFIG_MAP=");
        if (map.isPresent()) return new Conduct.Unconfigured(id, "configmap \"" + map.get() + "\" not found");
        Optional<String> crash = environment(config, "CRASH=");
        if (crash.isPresent()) return new Conduct.Crashes(id, 1, crash.get());
        String program = program(config);
        if (program.isEmpty()) return new Conduct.CannotStart(id, "no command specified");
        if (program.startsWith("/") && !holds(name, manifest, program)) {
            String text = "exec: \"" + program + "\": stat " + program + ": no such file or directory";
            return new Conduct.CannotStart(id, text);
        }
        return new Conduct.Serves(id);
    }

    private static Optional<String> environment(JsonNode config, String start) {
        return config.path("Env")
                .valueStream()
                .map(JsonNode::asString)
                .filter(entry -> entry.startsWith(start))
                .map(entry -> entry.substring(start.length()))
                .findFirst();
    }

    private static String program(JsonNode config) {
        return Stream.concat(
                        config.path("Entrypoint").valueStream(),
                        config.path("Cmd").valueStream())
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    private boolean holds(String name, JsonNode manifest, String program) throws IOException {
        List<JsonNode> layers = manifest.path("layers").valueStream().toList();
        for (JsonNode layer : layers) {
            try (InputStream blob =
                    get(name + "/blobs/" + layer.path("digest").asString()).body()) {
                TarNames names = TarNames.read(blob);
                if (!names.certain() || names.paths().contains(program)) return true;
            }
        }
        return false;
    }

    private JsonNode tree(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) throw new IOException("the registry answered " + answer.statusCode());
            return json.readTree(body);
        }
    }

    private HttpResponse<InputStream> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + registry + "/v2/" + path))
                .header("Accept", ACCEPTED)
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<ImageReference> parse(String image) {
        try {
            return Optional.of(new ImageReference(image));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
