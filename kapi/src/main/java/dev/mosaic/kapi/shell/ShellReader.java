package dev.mosaic.kapi.shell;

import dev.mosaic.contract.shell.ShellEvent;
import java.util.Optional;
import reactor.core.publisher.FluxSink;

/** A reader's place on a tape; hands out no more than was asked for. */
final class ShellReader {
    private final ShellTape tape;
    private final FluxSink<ShellEvent> sink;
    private volatile long position;
    private volatile boolean left;

    ShellReader(ShellTape tape, FluxSink<ShellEvent> sink, long position) {
        this.tape = tape;
        this.sink = sink;
        this.position = position;
    }

    long position() {
        return position;
    }

    synchronized void drain() {
        while (!left && sink.requestedFromDownstream() > 0 && !sink.isCancelled()) {
            Optional<ShellEvent> next = tape.after(position);
            if (next.isEmpty()) return;
            if (next.get() instanceof ShellEvent.Output output) position = output.at() + output.data().length;
            tape.moved();
            sink.next(next.get());
            if (next.get() instanceof ShellEvent.Ended) {
                leave();
                return;
            }
        }
    }

    /** It is over, or another one reads from here on. */
    void leave() {
        left = true;
        sink.complete();
    }
}
