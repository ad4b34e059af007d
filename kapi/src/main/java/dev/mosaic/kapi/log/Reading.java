package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One person's reading: what the crew brings, told as events, as fast as they are asked for and no faster. */
final class Reading implements AutoCloseable {
    private static final int LARGEST = 400;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
    private static final Duration PROGRESS = Duration.ofSeconds(1);
    private final Merge merge = new Merge();
    private final Crew crew;
    private final Telling telling;

    Reading(Sources sources, LogQuery query, LineFilter filter) {
        crew = new Crew(sources, merge, query, filter);
        telling = new Telling(crew::read, crew::first);
    }

    void begin() {
        crew.begin();
    }

    /** Waits for it; empty at the end, or when the reading was closed. */
    Optional<LogEvent> next() {
        try {
            while (true) {
                Optional<LogEvent> event = telling.poll();
                if (event.isPresent()) return event;
                Optional<List<Item>> items = merge.take(LARGEST, telling.caughtUp() ? SIGN_OF_LIFE : PROGRESS);
                if (items.isEmpty()) return Optional.empty();
                if (items.get().isEmpty()) return Optional.of(new LogEvent.Quiet(crew.read(), Instant.now()));
                telling.add(items.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        crew.close();
        merge.close();
    }
}
