package dev.mosaic.kapi.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogLine;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Makes events of items: lines that follow each other are told together. */
final class Telling {
    private final Deque<LogEvent> events = new ArrayDeque<>();
    private final LongSupplier read;
    private final IntSupplier first;
    private int caughtUp;
    private boolean told;

    /** {@code read} counts the lines looked at; {@code first} the sources there were at the beginning. */
    Telling(LongSupplier read, IntSupplier first) {
        this.read = read;
        this.first = first;
    }

    void add(List<Item> items) {
        List<LogLine> lines = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Line(LogLine line)) {
                lines.add(line);
                continue;
            }
            lines = flushed(lines);
            if (item instanceof Item.Mark(LogEvent event, Instant at)) events.add(event);
            else caughtUp++;
        }
        flushed(lines);
    }

    Optional<LogEvent> poll() {
        if (events.isEmpty() && !told && caughtUp >= first.getAsInt()) {
            told = true;
            events.add(new LogEvent.CaughtUp(read.getAsLong(), Instant.now()));
        }
        return Optional.ofNullable(events.poll());
    }

    boolean caughtUp() {
        return told;
    }

    private List<LogLine> flushed(List<LogLine> lines) {
        if (lines.isEmpty()) return lines;
        events.add(new LogEvent.Written(lines, read.getAsLong()));
        return new ArrayList<>();
    }
}
