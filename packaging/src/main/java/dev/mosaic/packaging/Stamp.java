package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Remembers what a product was made from, so that it is made again only when that has changed. */
record Stamp(Path file) {

    /** Runs {@code make} unless the product was already made from the same inputs. */
    void unlessMadeFrom(List<String> inputs, Runnable make) {
        try {
            if (Files.exists(file) && Files.readAllLines(file).equals(inputs)) return;
            Files.deleteIfExists(file);
            make.run();
            Files.createDirectories(file.getParent());
            Files.write(file, inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
