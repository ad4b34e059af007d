package dev.mosaic.kapi.git.github;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.mosaic.kapi.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * GitHub's own OpenAPI description of its REST API, as the npm package {@code @octokit/openapi} brings it (MIT): what an
 * answer must be like.
 */
final class GitHubDescription {
    private static final String PACKAGE = "@octokit/openapi@23.0.2";
    private static final String ARCHIVE = "octokit-openapi-23.0.2.tgz";
    private static final String NAME = "https://github.example/api.json";
    private final JsonNode description;
    private final SchemaRegistry schemas;

    private GitHubDescription(String text) {
        this.description = new JsonMapper().readTree(text);
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(), builder -> builder.schemas(name -> name.equals(NAME) ? text : null));
    }

    private static final class Read {
        static final GitHubDescription DESCRIPTION = new GitHubDescription(Programs.run(
                Path.of("."), "tar", "-xzOf", archive().toString(), "package/generated/api.github.com.json"));
    }

    /**
     * What is wrong with these answers to a GET, in words, each once; nothing when they are as described. Where the
     * description cannot be had the test is aborted, or fails where everything is required.
     */
    static List<String> faults(List<Reply> replies) {
        if (!Files.exists(folder().resolve(ARCHIVE))) Programs.require("npm");
        return replies.stream()
                .flatMap(reply -> Read.DESCRIPTION.faults(reply).stream())
                .distinct()
                .toList();
    }

    /** That a token is refused with 401 is told for all of the API at once, in its guide, and not for each path. */
    private List<String> faults(Reply reply) {
        if (reply.status() == 401) return List.of();
        String path = reply.path().replaceFirst("^/api/v3", "");
        Optional<String> known = template(path);
        if (known.isEmpty()) return List.of(path + " is not described");
        JsonNode answer = answer(known.get(), reply.status());
        if (answer.isMissingNode()) return List.of(known.get() + " never answers " + reply.status());
        if (answer.path("content").path("application/json").isMissingNode()) return List.of();
        return schema(known.get(), reply.status()).validate(new JsonMapper().readTree(reply.body())).stream()
                .map(Error::toString)
                .map(fault -> "GET " + known.get() + " " + reply.status() + ": " + fault)
                .toList();
    }

    private JsonNode answer(String template, int status) {
        return resolved(responses(template).path(String.valueOf(status)));
    }

    private JsonNode responses(String template) {
        return description.path("paths").path(template).path("get").path("responses");
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asString().substring(1)) : node;
    }

    private Schema schema(String template, int status) {
        JsonNode node = responses(template).path(String.valueOf(status));
        String pointer = node.has("$ref")
                ? node.get("$ref").asString().substring(1)
                : "/paths/" + escaped(template) + "/get/responses/" + status;
        return schemas.getSchema(SchemaLocation.of(NAME + "#" + pointer + "/content/application~1json/schema"));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The described path this one is, the most literal one; the last variable may hold slashes, as branches do. */
    private Optional<String> template(String path) {
        return description.path("paths").propertyNames().stream()
                .filter(template -> path.matches(pattern(template)))
                .max(Comparator.comparingInt(
                        template -> template.replaceAll("\\{[^}]+}", "").length()));
    }

    private static String pattern(String template) {
        return template.replaceFirst("\\{[^}]+}$", ".+").replaceAll("\\{[^}]+}", "[^/]+");
    }

    private static Path archive() {
        Path archive = folder().resolve(ARCHIVE);
        if (Files.exists(archive)) return archive;
        try (Stream<Path> temporary = Stream.of(Files.createDirectories(folder()))) {
            Path fresh = Files.createTempDirectory(temporary.findFirst().orElseThrow(), "npm");
            Programs.run(fresh, Programs.require("npm").toString(), "pack", "--silent", PACKAGE);
            return Files.move(fresh.resolve(ARCHIVE), archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        return Path.of(cache == null ? System.getProperty("user.home") + "/.cache" : cache, "mosaic-e2e");
    }

    /** One answer of the look-alike. */
    record Reply(String path, int status, byte[] body) {}
}
