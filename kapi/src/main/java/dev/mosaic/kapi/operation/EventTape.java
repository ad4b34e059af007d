package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.LineWritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * All events of one operation, for any number of watchers. Each watcher reads at its own pace from this one list, so a
 * slow browser costs nothing. Holds at most 20,000 lines; later ones are counted, not kept.
 */
final class EventTape {
    private static final int MOST_LINES = 20_000;
    private final List<OperationEvent> events = new ArrayList<>();
    private final Set<TapeReader> readers = new CopyOnWriteArraySet<>();
    private int lines;

    void add(OperationEvent event) {
        if (keep(event)) readers.forEach(TapeReader::drain);
    }

    /** Everything so far, then what follows, to the end. */
    Flux<OperationEvent> read() {
        return Flux.create(this::attach, FluxSink.OverflowStrategy.ERROR);
    }

    synchronized Optional<OperationEvent> at(int position) {
        return position < events.size() ? Optional.of(events.get(position)) : Optional.empty();
    }

    private synchronized boolean keep(OperationEvent event) {
        if (event instanceof LineWritten line && ++lines >= MOST_LINES) {
            if (lines > MOST_LINES) return false;
            return events.add(new LineWritten(line.step(), "… the log goes on, but is not kept from here", line.at()));
        }
        return events.add(event);
    }

    private void attach(FluxSink<OperationEvent> sink) {
        TapeReader reader = new TapeReader(this, sink);
        readers.add(reader);
        sink.onDispose(() -> readers.remove(reader));
        sink.onRequest(more -> reader.drain());
    }
}
