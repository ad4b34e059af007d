package dev.mosaic.kapi.outbound;

import java.util.concurrent.CancellationException;

/** How an interrupted adapter ends: with a {@link CancellationException}, the thread still interrupted. */
public final class Cancelled {

    private Cancelled() {}

    /** Ends the work here if the thread was interrupted. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) throw new CancellationException("interrupted");
    }

    /** The exception to throw after an InterruptedException was caught. */
    public static CancellationException restored() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted");
    }
}
