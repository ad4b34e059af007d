package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        Walk walk = new Walk();
        try {
            Files.walkFileTree(start, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk.files.stream().filter(Sources::isSource).sorted().toList();
    }

    /** All files but those of folders that other modules may be writing at this very moment. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private static final Set<String> WRITTEN = Set.of("target", "node_modules", ".git");
        private final List<Path> files = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean written = WRITTEN.contains(folder.getFileName().toString());
            return written ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
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
                && !name.contains("/src/test/resources/"); // projects that tests build
    }
}
