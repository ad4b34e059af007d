package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Blocking work that tells what it comes upon, each as a stream: so many at once, and who leaves a stream interrupts its work. */
public final class Errands<T> {
    private final String name;
    private final int most;
    private final Function<Failure, T> failed;
    private final Semaphore turns;

    /** {@code name} is that of the virtual threads; {@code failed} is what a refusal is told as, after which the stream ends. */
    public Errands(String name, int most, Function<Failure, T> failed) {
        this.name = name;
        this.most = most;
        this.failed = failed;
        this.turns = new Semaphore(most);
    }

    /** Begins when somebody listens; fails with TOO_MANY_REQUESTS, at once, when so many are under way. */
    public Flux<T> start(Consumer<Consumer<T>> work) {
        if (!turns.tryAcquire()) throw Refusal.of(Problem.TOO_MANY_REQUESTS, Map.of("limit", "" + most));
        return Flux.create(sink -> {
            Thread thread = Thread.ofVirtual().name(name).unstarted(() -> run(work, sink));
            sink.onCancel(thread::interrupt);
            thread.start();
        });
    }

    private void run(Consumer<Consumer<T>> work, FluxSink<T> sink) {
        try {
            work.accept(sink::next);
            sink.complete();
        } catch (Refusal refusal) {
            sink.next(failed.apply(refusal.failure()));
            sink.complete();
        } catch (CancellationException e) {
            sink.complete(); // nobody listens any more
        } catch (RuntimeException e) {
            sink.error(e);
        } finally {
            turns.release();
        }
    }
}
