package dev.mosaic.kapi.cluster.fabric8;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The input of a program run by exec, in small messages: one of some hundred kilobytes was seen to break a stream on its way. */
final class Pieces extends FilterOutputStream {
    private static final int PIECE = 8 * 1024;

    Pieces(OutputStream input) {
        super(input);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (int at = 0; at < length; at += PIECE) {
            out.write(bytes, from + at, Math.min(PIECE, length - at));
        }
    }
}
