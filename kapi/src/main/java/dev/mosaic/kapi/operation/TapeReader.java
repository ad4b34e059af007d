package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import java.util.Optional;
import reactor.core.publisher.FluxSink;

/** One watcher's place on a tape; hands out no more than was asked for. */
final class TapeReader {
    private final EventTape tape;
    private final FluxSink<OperationEvent> sink;
    private int position;

    TapeReader(EventTape tape, FluxSink<OperationEvent> sink) {
        this.tape = tape;
        this.sink = sink;
    }

    synchronized void drain() {
        while (sink.requestedFromDownstream() > 0 && !sink.isCancelled()) {
            Optional<OperationEvent> next = tape.at(position);
            if (next.isEmpty()) return;
            position++;
            sink.next(next.get());
            if (next.get() instanceof Finished) sink.complete();
        }
    }
}
