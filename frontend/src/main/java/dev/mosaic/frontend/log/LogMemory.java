package dev.mosaic.frontend.log;

import dev.mosaic.contract.log.LogEvent;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Written;
import dev.mosaic.contract.log.LogLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page was given lately, so that a stream that was cut goes on where it broke, with no line twice. */
final class LogMemory {
    /** Sources are merged with a little patience, so lines of one second may come in another order. */
    private static final Duration WINDOW = Duration.ofSeconds(5);

    private final Map<Integer, String> sources = new HashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private Map<String, Integer> expected = Map.of();
    private Optional<Instant> newest = Optional.empty();

    private record Mark(Instant at, String words) {}

    Optional<Instant> newest() {
        return newest;
    }

    /** From when on to ask again; what was given already is then passed over. */
    Optional<Instant> again() {
        Map<String, Integer> counts = new HashMap<>();
        marks.forEach(mark -> counts.merge(mark.words(), 1, Integer::sum));
        expected = counts;
        return newest.map(at -> at.minus(WINDOW));
    }

    List<LogEvent> fresh(List<LogEvent> events) {
        List<LogEvent> fresh = new ArrayList<>();
        for (LogEvent event : events) {
            if (event instanceof Opened opened) sources.put(opened.source(), opened.pod() + "/" + opened.container());
            if (event instanceof Written(List<LogLine> lines, long read)) {
                fresh.add(new Written(lines.stream().filter(this::isFresh).toList(), read));
            } else fresh.add(event);
        }
        return fresh;
    }

    private boolean isFresh(LogLine line) {
        Mark mark = new Mark(
                line.at(), sources.get(line.source()) + line.at() + line.text().hashCode());
        Integer left = expected.get(mark.words());
        if (left != null && left > 0) {
            expected.put(mark.words(), left - 1);
            return false;
        }
        if (newest.isEmpty() || mark.at().isAfter(newest.get())) newest = Optional.of(mark.at());
        marks.addLast(mark);
        Instant oldest = newest.get().minus(WINDOW);
        while (!marks.isEmpty() && marks.getFirst().at().isBefore(oldest)) marks.removeFirst();
        return true;
    }
}
