package dev.mosaic.kapi.cluster.playground;

import java.time.Duration;
import java.time.Instant;

/** Twenty lines soon, then one each tenth of a second. */
final class NumberedVoice implements Voice {
    @Override
    public String line(String container, int number, Instant at) {
        return "line " + number;
    }

    @Override
    public Duration pause(int number) {
        return Duration.ofMillis(number <= 20 ? number : 100L * (number - 19));
    }
}
