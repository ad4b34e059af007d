package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogLine;
import java.time.Instant;

/** What lies in a lane; ordered by its time. */
sealed interface Item {

    Instant at();

    record Line(LogLine line) implements Item {
        @Override
        public Instant at() {
            return line.at();
        }
    }

    /** Something to tell between lines. */
    record Mark(LogEvent event, Instant at) implements Item {}

    /** All that was written before the question lies before this. */
    record HistoryEnd(Instant at) implements Item {}

    default int weight() {
        return this instanceof Line(LogLine line) ? 64 + line.text().length() : 64;
    }
}
