package dev.mosaic.kapi.git.github;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Until when a host wants to hear nothing from a login; to go on asking would prolong it. */
final class Patience {
    private final Clock clock;
    private final Map<String, Instant> until = new ConcurrentHashMap<>();

    Patience(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Empty when it may be asked. */
    Optional<Instant> wait(String who) {
        Instant end = until.get(who);
        if (end != null && !end.isAfter(now())) until.remove(who, end);
        return Optional.ofNullable(until.get(who));
    }

    void hold(String who, Instant end) {
        if (end.isAfter(now())) until.put(who, end);
    }
}
