package dev.mosaic.kapi.image.playground;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** An image layer with one program in it: a tar archive in the ustar format, the same bytes each time. */
final class Layer {
    private static final int BLOCK = 512;

    private Layer() {}

    static byte[] of(String path, String program) {
        byte[] content = program.getBytes(UTF_8);
        int padded = Math.ceilDiv(content.length, BLOCK) * BLOCK;
        byte[] tar = new byte[BLOCK + padded + 2 * BLOCK];
        header(tar, path, content.length);
        System.arraycopy(content, 0, tar, BLOCK, content.length);
        return tar;
    }

    private static void header(byte[] tar, String path, int size) {
        put(tar, 0, path);
        put(tar, 100, "0000755\0" + "0000000\0" + "0000000\0");
        put(tar, 124, String.format("%011o\0", size) + "00000000001\0");
        Arrays.fill(tar, 148, 156, (byte) ' ');
        put(tar, 156, "0");
        put(tar, 257, "ustar\0" + "00");
        int sum = 0;
        for (int i = 0; i < BLOCK; i++) sum += tar[i];
        put(tar, 148, String.format("%06o\0 ", sum));
    }

    private static void put(byte[] tar, int at, String text) {
        byte[] bytes = text.getBytes(US_ASCII);
        System.arraycopy(bytes, 0, tar, at, bytes.length);
    }
}
