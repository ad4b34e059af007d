package dev.mosaic.kapi.image.jib;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** Tells archives by their first bytes, as Docker does, not by their names. */
final class Archives {
    private static final List<String> COMPRESSED = List.of("1f8b08", "425a68", "fd377a585a00", "28b52ffd");
    private static final int TAR_MAGIC_AT = 257;

    private Archives() {}

    static boolean isArchive(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(512);
            String hex = HexFormat.of().formatHex(start);
            return COMPRESSED.stream().anyMatch(hex::startsWith) || isTar(start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTar(byte[] start) {
        return start.length == 512 && new String(start, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII).equals("ustar");
    }
}
