package dev.mosaic.kapi.delivery;

import dev.mosaic.kapi.operation.OperationSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.file.StandardDeleteOption;
import org.springframework.stereotype.Component;

/** Where sources lie while they are built: one folder for each operation, gone at its end; emptied when kapi starts. */
@Component
class WorkFolder {
    private final Path root;

    WorkFolder(OperationSettings settings) {
        this.root = settings.work().resolve("sources");
        remove("");
    }

    /** An empty folder of this name. */
    Path fresh(String name) {
        remove(name);
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path of(String name) {
        return root.resolve(name);
    }

    void remove(String name) {
        Path folder = root.resolve(name);
        if (!Files.exists(folder)) return;
        try {
            PathUtils.deleteDirectory(folder, StandardDeleteOption.OVERRIDE_READ_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For people: how many files and how large. */
    String size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            long count = files.filter(Files::isRegularFile).count();
            return String.format(Locale.ROOT, "%d files, %.1f MB", count, PathUtils.sizeOfDirectory(folder) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
