package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.time.Instant;

/** What a simulated container writes: always the same for the same container and number. */
interface Voice {

    /** The line of this number, from 1 on, of a container written at {@code at}. */
    String line(String container, int number, Instant at);

    /** How long after its start a container writes that line; never less than for the line before. */
    Duration pause(int number);
}
