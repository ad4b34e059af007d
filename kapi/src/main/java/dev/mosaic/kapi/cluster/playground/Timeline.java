package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The order of everything in the simulated cluster: one thing happens at a time, so nothing below needs a lock. */
interface Timeline {

    Instant now();

    /** Lets {@code event} happen once the delay is over. */
    void after(Duration delay, Runnable event);

    /** Works off the timeline (it may wait for the network), then lets {@code then} happen with the result. */
    <T> void fetch(Supplier<T> work, Consumer<T> then);

    /** Answers at once, between two events; what the question throws is passed on. */
    <T> T ask(Supplier<T> question);
}
