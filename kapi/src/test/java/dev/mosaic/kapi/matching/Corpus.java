package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads systems written down for matching: one file each, with the truth beside each workload. */
record Corpus(String system, Landscape landscape, List<Truth> truths) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All systems of a folder, by file name. */
    static List<Corpus> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Corpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Corpus read(Path file) {
        JsonNode root = JSON.readTree(file);
        List<JsonNode> workloads = list(root.get("workloads"));
        Landscape landscape = new Landscape(
                list(root.get("gitRepositories")).stream()
                        .map(Corpus::repository)
                        .toList(),
                list(root.get("imageRepositories")).stream()
                        .map(JsonNode::asString)
                        .toList(),
                workloads.stream().map(Corpus::running).toList());
        return new Corpus(
                root.path("system").asString(file.getFileName().toString()),
                landscape,
                workloads.stream().map(Truth::of).toList());
    }

    private static CodeRepository repository(JsonNode one) {
        String url = "https://" + text(one, "host") + "/" + text(one, "owner") + "/" + text(one, "name");
        Map<String, List<String>> markers = new HashMap<>();
        one.path("markers")
                .properties()
                .forEach(entry -> markers.put(
                        entry.getKey(),
                        list(entry.getValue()).stream().map(JsonNode::asString).toList()));
        return new CodeRepository(
                new GitUrl(url),
                one.path("commit").asString(""),
                list(one.path("dockerfiles")).stream().map(JsonNode::asString).toList(),
                markers,
                texts(one.path("texts")));
    }

    private static Running running(JsonNode one) {
        Map<String, String> labels = texts(one.path("templateLabels"));
        labels.putAll(texts(one.path("labels")));
        return new Running(
                new WorkloadId(
                        text(one, "namespace"),
                        WorkloadKind.valueOf(text(one, "kind").toUpperCase(Locale.ROOT)),
                        text(one, "name")),
                list(one.path("containers")).stream()
                        .map(container -> new Container(text(container, "name"), text(container, "image")))
                        .toList(),
                labels,
                texts(one.path("annotations")),
                Map.of());
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
