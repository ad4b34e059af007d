package dev.mosaic.e2e.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** The lines of an answer that flows. */
final class Lines {
    private Lines() {}

    /** Hands them on until the stream ends or is closed. */
    static void of(InputStream stream, Consumer<String> line) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line);
        } catch (java.io.UncheckedIOException | IOException e) {
            // Whoever opened the stream closed it, or its server went away: either way there is no more to read.
            Thread.yield();
        }
    }
}
