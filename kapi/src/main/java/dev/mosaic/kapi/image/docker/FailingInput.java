package dev.mosaic.kapi.image.docker;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Passes a failure of the thread that writes a pipe on to the one that reads it, instead of a short stream. */
final class FailingInput extends FilterInputStream {
    private volatile @Nullable Exception fault;
    private volatile boolean closed;

    FailingInput(InputStream pipe) {
        super(pipe);
    }

    void guard(Writing writing) {
        try {
            writing.run();
        } catch (IOException | RuntimeException e) {
            if (!closed) fault = e;
        }
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        return one < 0 ? atEnd() : one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        return read < 0 ? atEnd() : read;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        super.close();
    }

    private int atEnd() throws IOException {
        if (fault != null) throw new IOException("the build context cannot be read", fault);
        return -1;
    }

    /** What writes. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }
}
