package dev.mosaic.kapi.diagnosis;

import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A case of e2e/faults as its file tells it, and its state as it was recorded on a real cluster. */
record FaultFolder(Path folder, Thing about) {
    private static final Path CORPUS = Path.of("../e2e/faults");

    static List<FaultFolder> all() {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.yaml")))
                    .sorted()
                    .map(FaultFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FaultFolder read(Path folder) {
        String text = text(folder.resolve("case.yaml")).replace("${NAMESPACE}", namespace(folder));
        return new FaultFolder(folder, new Thing(YamlText.read(text)));
    }

    /** The titles of the cases of each root cause. */
    static Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new TreeMap<>();
        for (FaultFolder each : all()) {
            each.wanted()
                    .forEach(cause -> titles.computeIfAbsent(cause, key -> new ArrayList<>())
                            .add(each.about().text("title")));
        }
        return titles;
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** The root causes that must be found, in their order. */
    List<String> wanted() {
        return about.list("expect").stream()
                .map(expected -> expected.text("rootCause"))
                .toList();
    }

    /** Any of these may be named first. */
    List<String> firstOnes() {
        Thing first = about.list("expect").getFirst();
        return Stream.concat(Stream.of(first.text("rootCause")), first.texts("or").stream())
                .toList();
    }

    /** All that may be claimed. */
    List<String> allowed() {
        Stream<String> expected = about.list("expect").stream()
                .flatMap(each -> Stream.concat(Stream.of(each.text("rootCause")), each.texts("or").stream()));
        return Stream.concat(expected, about.texts("also").stream()).toList();
    }

    boolean recorded() {
        return Files.isDirectory(folder.resolve("recorded"));
    }

    /** What was recorded, by the names of its files. */
    Map<String, String> files() {
        Path root = folder.resolve("recorded");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString(), text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String namespace(Path folder) {
        return "fault-" + folder.getFileName();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
