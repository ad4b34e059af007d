package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder of ours below target. */
record Folder(Path path) {
    /** The time jib gives files; an AOT cache is refused when it was trained on files with another one. */
    private static final FileTime ONE_SECOND = FileTime.fromMillis(1000);

    Path file(String name) {
        return path.resolve(name);
    }

    /** All files below, in the order of their names. */
    List<Path> files() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        if (!Files.exists(path)) return;
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This folder under another name beside it. Jib knows a layer again by the paths and times of its files, so where
     * times are settled the path has to tell contents apart.
     */
    Folder renamedTo(String name) {
        Folder renamed = new Folder(path.resolveSibling(name));
        rename(path, renamed.path);
        return renamed;
    }

    static void rename(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all files one second old in Unix time, as they will be in the image. */
    void settleTimes() {
        try {
            for (Path file : files()) Files.setLastModifiedTime(file, ONE_SECOND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One number for names and contents of all files below. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files()) {
                digest.update(path.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
