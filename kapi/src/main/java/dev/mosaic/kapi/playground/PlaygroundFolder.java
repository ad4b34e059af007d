package dev.mosaic.kapi.playground;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Where everything of one start of the playground lies; gone when it ends, unless the folder was there before. */
public final class PlaygroundFolder implements AutoCloseable {
    private final Path path;
    private final boolean ours;

    PlaygroundFolder(Path path) throws IOException {
        this.path = path;
        this.ours = !Files.exists(path);
        if (ours) Leftovers.sweep(path.toAbsolutePath().getParent());
        Files.createDirectories(path);
        // On a machine with other users it lies in a folder all may write to.
        if (ours) Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }

    /** A new or existing folder of this name in it. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    @Override
    public void close() throws IOException {
        if (ours) remove(path);
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) Files.walkFileTree(folder, new Remover());
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
