package dev.mosaic.kapi.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The images that the values of a repository's Helm charts name, each with the file that does. In values an image is one text, or
 * {@code repository} with a {@code registry} before it.
 */
final class ChartValues {

    private ChartValues() {}

    static boolean reads(String path) {
        return Tree.file(path).matches("values[\\w.-]*\\.ya?ml");
    }

    /** File by {@linkplain ImageName#entry image}; a name without a path tells nothing. */
    static Map<String, String> images(CodeRepository repository) {
        Map<String, String> images = new HashMap<>();
        repository.texts().entrySet().stream()
                .filter(file -> reads(file.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> YamlTree.documents(file.getValue()).stream()
                        .flatMap(ChartValues::named)
                        .forEach(image -> images.putIfAbsent(image, file.getKey())));
        return Map.copyOf(images);
    }

    private static Stream<String> named(Object tree) {
        if (tree instanceof List<?> list) return list.stream().flatMap(ChartValues::named);
        if (!(tree instanceof Map<?, ?> map)) return Stream.empty();
        return map.entrySet().stream()
                .flatMap(entry ->
                        "image".equals(entry.getKey()) ? entry(entry.getValue()).stream() : named(entry.getValue()));
    }

    private static Optional<String> entry(Object image) {
        String registry = YamlTree.text(image, "registry");
        String written = image instanceof Map ? YamlTree.text(image, "repository") : String.valueOf(image);
        if (!written.contains("/")) return Optional.empty();
        return ImageName.of(registry.isEmpty() ? written : registry + "/" + written)
                .map(ImageName::entry);
    }
}
