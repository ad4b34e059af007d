package dev.mosaic.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The manifest that installs Mosaic. */
final class Manifest {
    private Manifest() {}

    /** The manifest with the digest of each pushed image in place of its tag. */
    static String pin(Path manifest, List<PushedImage> images) {
        String text = read(manifest);
        for (PushedImage image : images) {
            text = text.replaceAll("[\\w.:-]+/mosaic/" + image.program() + ":[\\w.-]+", image.pinned());
            if (!text.contains(image.pinned()))
                throw new MakingFailed(manifest + " runs no " + image.name(), List.of());
        }
        return text;
    }

    private static String read(Path manifest) {
        try {
            return Files.readString(manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
