package dev.mosaic.frontend.terminal;

import dev.mosaic.contract.shell.ShellEvent.Output;
import dev.mosaic.contract.shell.ShellInput;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * One socket at the end of a line: what it shows is sent no faster than it tells to have shown, and who types faster than the
 * program takes waits.
 */
final class Plug {
    /** So much may be on its way to the screen. */
    private static final int WINDOW = 512 * 1024;

    private static final int MOST_TYPED = 64;
    private final Socket socket;
    private final Semaphore window = new Semaphore(WINDOW);
    private final BlockingQueue<Optional<ShellInput>> typed = new LinkedBlockingQueue<>(MOST_TYPED);
    private final Disposable.Composite streams = Disposables.composite();
    private volatile boolean out;
    private volatile long position;

    Plug(Socket socket, long from) {
        this.socket = socket;
        this.position = from;
    }

    void follow(Disposable output) {
        streams.add(output);
    }

    void feed(Disposable input) {
        streams.add(input);
    }

    /** How many bytes were sent, with those before. */
    long position() {
        return position;
    }

    void show(Output output) {
        if (out) return;
        try {
            if (output.at() != position) socket.position(output.at());
            window.acquire(output.data().length);
            if (out) return;
            socket.send(output.data());
            position = output.at() + output.data().length;
        } catch (IOException e) {
            pull();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The screen has shown so many bytes. */
    void shown(int bytes) {
        window.release(Math.min(bytes, WINDOW - window.availablePermits()));
    }

    /** Waits while too much waits to be taken. */
    void type(ShellInput input) throws InterruptedException {
        if (!out) typed.put(Optional.of(input));
    }

    /** What is typed, taken on threads that may wait. */
    Flux<ShellInput> typed(Scheduler threads) {
        return Flux.<ShellInput>generate(sink -> {
                    try {
                        typed.take().ifPresentOrElse(sink::next, sink::complete);
                    } catch (InterruptedException e) {
                        sink.complete();
                    }
                })
                .subscribeOn(threads);
    }

    /** The socket is gone, or another one came. */
    void pull() {
        if (out) return;
        out = true;
        typed.clear();
        typed.offer(Optional.empty());
        window.release(WINDOW);
        streams.dispose();
        socket.end();
    }

    /** All was shown. */
    void finish() {
        pull();
    }
}
