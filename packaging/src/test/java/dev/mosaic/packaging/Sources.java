package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources below a folder, and their lines. */
record Sources(Path root) {
    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    List<Path> all() {
        return in("");
    }

    List<Path> main() {
        return all().stream().filter(Sources::isMain).toList();
    }

    List<Path> main(String folder) {
        return in(folder).stream().filter(Sources::isMain).toList();
    }

    List<Path> in(String folder) {
        Path start = root.resolve(folder);
        if (!Files.exists(start)) return List.of();
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Sources::isSource).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What remains without blank lines, imports and comments. */
    static List<String> code(Path file) {
        return lines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("import ") && !line.startsWith("package "))
                .filter(line -> !line.startsWith("*") && !line.startsWith("/*") && !line.startsWith("//"))
                .toList();
    }

    String name(Path file) {
        return root.relativize(file).toString();
    }

    private static boolean isMain(Path file) {
        return file.toString().contains("/src/main/java/");
    }

    private static boolean isSource(Path file) {
        String name = file.toString();
        return name.endsWith(".java")
                && name.contains("/src/")
                && !name.contains("/src/test/resources/") // projects that tests build
                && !name.contains("/target/")
                && !name.contains("/node_modules/");
    }
}
