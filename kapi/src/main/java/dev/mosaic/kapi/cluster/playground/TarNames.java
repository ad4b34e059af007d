package dev.mosaic.kapi.cluster.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The paths in an image layer, zipped or not. Where a layer holds links or long names, {@code certain} is false: then a
 * path that is not in the list may be there all the same.
 */
record TarNames(Set<String> paths, boolean certain) {
    private static final int BLOCK = 512;
    private static final int GZIP = 0x1f;
    private static final String PLAIN = "05\0";

    static TarNames read(InputStream layer) throws IOException {
        InputStream tar = plain(layer);
        Set<String> paths = new HashSet<>();
        boolean certain = true;
        for (byte[] header = tar.readNBytes(BLOCK); isEntry(header); header = tar.readNBytes(BLOCK)) {
            paths.add(path(header));
            certain &= PLAIN.indexOf(header[156]) >= 0;
            long size = Long.parseLong(text(header, 124, 12).strip(), 8);
            tar.skipNBytes(Math.ceilDiv(size, BLOCK) * BLOCK);
        }
        return new TarNames(paths, certain);
    }

    private static InputStream plain(InputStream layer) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(layer);
        buffered.mark(1);
        int first = buffered.read();
        buffered.reset();
        return first == GZIP ? new GZIPInputStream(buffered) : buffered;
    }

    private static boolean isEntry(byte[] header) {
        return header.length == BLOCK && header[0] != 0;
    }

    private static String path(byte[] header) {
        String prefix = text(header, 345, 155);
        String whole = prefix.isEmpty() ? text(header, 0, 100) : prefix + "/" + text(header, 0, 100);
        return "/" + whole.replaceFirst("^\\.?/", "");
    }

    private static String text(byte[] header, int from, int length) {
        String text = new String(header, from, length, UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
