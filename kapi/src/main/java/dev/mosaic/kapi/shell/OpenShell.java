package dev.mosaic.kapi.shell;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One shell, from its opening to its end: a thread reads its terminal, and whoever holds it types. */
final class OpenShell {
    private final Shell shell;
    private final Caller owner;
    private final Terminal terminal;
    private final ShellSettings settings;
    private final ShellTape tape = new ShellTape();
    private final Sinks.Empty<ShellEvent> over = Sinks.empty();
    private final AtomicReference<@Nullable ShellEnd> reason = new AtomicReference<>();
    private final Disposable.Swap idle = Disposables.swap();
    private final Disposable.Swap alone = Disposables.swap();
    private final Disposable.Swap watch = Disposables.swap();

    OpenShell(Shell shell, Caller owner, Terminal terminal, ShellSettings settings) {
        this.shell = shell;
        this.owner = owner;
        this.terminal = terminal;
        this.settings = settings;
    }

    /** {@code loss} tells why its person may no longer have it; {@code ended} is told how it ended. */
    void begin(Flux<Failure> loss, Consumer<ShellEnd> ended) {
        Thread.ofVirtual().name("shell-" + shell.id()).start(() -> ended.accept(pump()));
        watch.update(loss.subscribe(why -> end(ShellEnd.failed(why)), broken -> end(ShellEnd.closed())));
        typed();
        leftAlone();
    }

    Shell shell() {
        return shell;
    }

    boolean isOf(Caller caller) {
        return owner.name().equals(caller.name()) && owner.uid().equals(caller.uid());
    }

    Flux<ShellEvent> read(long from) {
        return tape.read(from, this::leftAlone).doOnSubscribe(reader -> alone.update(Disposables.disposed()));
    }

    void take(ShellInput input) {
        typed();
        switch (input) {
            case ShellInput.Typed typed -> terminal.type(typed.data());
            case ShellInput.Resized resized -> terminal.resize(resized.size());
        }
    }

    /** Ends when the shell does. */
    Flux<ShellEvent> over() {
        return over.asMono().flux();
    }

    /** Ends it for this reason, unless it has ended; does not wait. */
    void end(ShellEnd why) {
        if (!reason.compareAndSet(null, why)) return;
        Thread.ofVirtual().name("shell-end-" + shell.id()).start(() -> {
            tape.end(why); // whoever waits for its reader goes on
            terminal.close();
        });
    }

    private ShellEnd pump() {
        try {
            for (byte[] chunk = terminal.read(); chunk.length > 0; chunk = terminal.read()) tape.write(chunk);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ShellEnd given = reason.get();
        ShellEnd end = given == null ? terminal.end() : given;
        tape.end(end);
        terminal.close();
        idle.dispose();
        alone.dispose();
        watch.dispose();
        over.tryEmitEmpty();
        return end;
    }

    private void typed() {
        Refusal tooLong = Refusal.of(
                Problem.SHELL_IDLE,
                Map.of("minutes", String.valueOf(settings.idle().toMinutes())));
        idle.update(after(settings.idle(), ShellEnd.failed(tooLong.failure())));
    }

    private void leftAlone() {
        alone.update(after(settings.grace(), ShellEnd.closed()));
    }

    private Disposable after(Duration time, ShellEnd why) {
        return Mono.delay(time).subscribe(tick -> end(why));
    }
}
