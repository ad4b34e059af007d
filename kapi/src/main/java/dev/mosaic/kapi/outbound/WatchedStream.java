package dev.mosaic.kapi.outbound;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes the stream below when a single read takes longer than the timeout, which ends that read. */
final class WatchedStream extends FilterInputStream {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbound-clock").factory());

    private final Duration timeout;
    private volatile boolean stalled;

    WatchedStream(InputStream below, Duration timeout) {
        super(below);
        this.timeout = timeout;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Future<?> watch = CLOCK.schedule(this::stall, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return in.read(bytes, offset, length);
        } catch (IOException e) {
            if (stalled) throw new SocketTimeoutException("nothing came for " + timeout.toSeconds() + " s");
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    private void stall() {
        stalled = true;
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
