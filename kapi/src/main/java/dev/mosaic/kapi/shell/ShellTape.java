package dev.mosaic.kapi.shell;

import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellEvent.Output;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** The last part of what a terminal wrote, and its one reader: who writes waits for a reader that is behind, so nothing grows. */
final class ShellTape {
    private static final int KEPT = 256 * 1024;
    private final Deque<Output> outputs = new ArrayDeque<>();
    private final AtomicReference<@Nullable ShellReader> reader = new AtomicReference<>();
    private long written;
    private @Nullable ShellEnd end;

    /** Adds to it, waiting until the reader has come near; never waits without one, nor once it is over. */
    void write(byte[] data) throws InterruptedException {
        add(data);
        ShellReader now = reader.get();
        if (now != null) now.drain();
    }

    private synchronized void add(byte[] data) throws InterruptedException {
        while (end == null && isFarBehind()) wait();
        outputs.add(new Output(written, data));
        written += data.length;
        while (written - outputs.element().at() > KEPT + data.length) outputs.remove();
    }

    private boolean isFarBehind() {
        ShellReader now = reader.get();
        return now != null && written - now.position() > KEPT;
    }

    /** The first end is the one. */
    void end(ShellEnd reason) {
        synchronized (this) {
            if (end == null) end = reason;
            notifyAll();
        }
        ShellReader now = reader.get();
        if (now != null) now.drain();
    }

    /** What is kept from {@code from} on, then what follows, to its end; {@code left} is called when the reader goes. */
    Flux<ShellEvent> read(long from, Runnable left) {
        return Flux.create(
                sink -> attach(new ShellReader(this, sink, from), sink, left), FluxSink.OverflowStrategy.ERROR);
    }

    private void attach(ShellReader fresh, FluxSink<ShellEvent> sink, Runnable left) {
        ShellReader old = reader.getAndSet(fresh);
        if (old != null) old.leave();
        sink.onDispose(() -> {
            if (reader.compareAndSet(fresh, null)) left.run();
            moved();
        });
        sink.onRequest(more -> fresh.drain());
    }

    /** The next after that many bytes; empty when there is none yet. */
    synchronized Optional<ShellEvent> after(long position) {
        for (Output output : outputs) if (output.at() >= position) return Optional.of(output);
        return Optional.ofNullable(end).map(ShellEvent.Ended::new);
    }

    /** The reader came nearer, or went. */
    synchronized void moved() {
        notifyAll();
    }
}
