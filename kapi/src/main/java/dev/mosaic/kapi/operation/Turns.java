package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import java.util.concurrent.Semaphore;

/** Lets operations that were started together run a few at a time; one alone runs at once. */
final class Turns {
    private static final int AT_ONCE = 4;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Runs the work when it is its turn; one that is interrupted meanwhile runs at once, and sees the interrupt. */
    void take(Operation operation, Runnable work) {
        if (operation.together() == null) {
            work.run();
            return;
        }
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            work.run();
            return;
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }

    /** How many wait. */
    int waiting() {
        return places.getQueueLength();
    }
}
