package dev.mosaic.kapi.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes folders without following links. */
public final class Folders {

    private Folders() {}

    /** Removes all that is in the folder and leaves the folder. */
    public static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) Files.walkFileTree(folder, new Sweeper(folder));
    }

    /** Removes the folder with all that is in it, if it is there. */
    public static void remove(Path folder) throws IOException {
        empty(folder);
        Files.deleteIfExists(folder);
    }

    private static final class Sweeper extends SimpleFileVisitor<Path> {
        private final Path kept;

        Sweeper(Path kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) throws IOException {
            if (fault != null) throw fault;
            if (!folder.equals(kept)) Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
