package dev.mosaic.frontend.terminal;

import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.frontend.kapi.Failures;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** The line between one shell of kapi and the browser that shows it; at most one socket is at its end. */
final class Line {
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final Scheduler THREADS = Schedulers.fromExecutor(
            work -> Thread.ofVirtual().name("shell-line").start(work));
    private final Shell shell;
    private final ShellApi shells;
    private final AtomicReference<@Nullable Plug> plug = new AtomicReference<>();
    private final AtomicReference<@Nullable ShellEnd> end = new AtomicReference<>();
    private volatile Consumer<ShellEnd> ended = ignored -> {};
    private final Runnable gone;

    /** {@code gone} is told once it has ended. */
    Line(Shell shell, ShellApi shells, Runnable gone) {
        this.shell = shell;
        this.shells = shells;
        this.gone = gone;
    }

    String id() {
        return shell.id();
    }

    Shell shell() {
        return shell;
    }

    /** Tells the newest who asked how it ended, at once if it has. */
    void whenEnded(Consumer<ShellEnd> listener) {
        ended = listener;
        ShellEnd already = end.get();
        if (already != null) listener.accept(already);
    }

    /** From now on this socket is at its end; what was written from byte {@code from} on comes first. */
    Plug plug(Socket socket, long from) {
        Plug fresh = new Plug(socket, from);
        Plug old = plug.getAndSet(fresh);
        if (old != null) old.pull();
        fresh.follow(Flux.defer(() -> shells.output(shell.id(), fresh.position()))
                .retryWhen(Retry.backoff(20, Duration.ofMillis(200))
                        .maxBackoff(Duration.ofSeconds(3))
                        .filter(error -> Failures.passes(Failures.of(error))))
                .publishOn(THREADS, 4)
                .subscribe(event -> take(fresh, event), error -> end(ShellEnd.failed(Failures.of(error)))));
        fresh.feed(shells.input(shell.id(), fresh.typed(THREADS))
                .subscribe(event -> {}, error -> LOG.debug("typing ended: {}", error.toString())));
        return fresh;
    }

    private void take(Plug from, ShellEvent event) {
        switch (event) {
            case ShellEvent.Output output -> from.show(output);
            case ShellEvent.Quiet quiet -> {}
            case ShellEvent.Ended told -> end(told.end());
        }
    }

    /** Its person wants no more of it; kapi is told on another thread. */
    void close() {
        THREADS.schedule(() -> {
            try {
                shells.close(shell.id());
            } catch (RuntimeException e) {
                LOG.debug("a shell was gone already: {}", e.toString());
            }
            end(ShellEnd.closed());
        });
    }

    private void end(ShellEnd how) {
        if (!end.compareAndSet(null, how)) return;
        Plug last = plug.getAndSet(null);
        if (last != null) last.finish();
        gone.run();
        ended.accept(how);
    }
}
