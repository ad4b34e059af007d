package dev.mosaic.kapi.git.jgit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with {@link TooMuch} when more bytes come than the limit. */
final class CountedStream extends FilterInputStream {
    private long left;

    CountedStream(InputStream below, long limit) {
        super(below);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws TooMuch {
        left -= read;
        if (left < 0) throw new TooMuch();
    }

    /** The host sent more than the limit. */
    static final class TooMuch extends IOException {}
}
