package dev.mosaic.kapi.cluster.fabric8;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An input whose reader can be sent away while it waits: the client lets it wait for ever when nobody answers its close. */
final class StoppableInput extends FilterInputStream {
    private @Nullable Thread reader;
    private boolean stopped;

    StoppableInput(InputStream input) {
        super(input);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!come()) return -1;
        try {
            return in.read(bytes, offset, length);
        } finally {
            leave();
        }
    }

    /** Whoever reads, now or later, is at the end. */
    synchronized void stop() {
        stopped = true;
        if (reader != null) reader.interrupt();
    }

    private synchronized boolean come() {
        if (!stopped) reader = Thread.currentThread();
        return !stopped;
    }

    private synchronized void leave() {
        reader = null;
        if (stopped) Thread.interrupted(); // it was meant for this waiting and for nothing else
    }
}
