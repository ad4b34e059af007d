package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What becomes of a pod of Mosaic's own: it runs, or it ends, perhaps before it ever ran. */
final class Fate {
    private final CompletableFuture<Boolean> running = new CompletableFuture<>();
    private final CompletableFuture<Refusal> end = new CompletableFuture<>();

    Fate() {
        end.thenAccept(running::completeExceptionally);
    }

    void runs() {
        running.complete(true);
    }

    /** The first end is the one. */
    void ends(Refusal why) {
        end.complete(why);
    }

    /** What ends it, for those who wait for something else of it. */
    CompletableFuture<Refusal> end() {
        return end;
    }

    /** How it ended, if that is known within this time. */
    Optional<Refusal> end(Duration most) {
        try {
            return Optional.of(end.get(most.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns once it runs; fails with what ended it before, or with {@code overdue}. */
    void awaitRunning(Duration most, Supplier<Refusal> overdue) {
        try {
            running.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (TimeoutException e) {
            throw overdue.get();
        } catch (ExecutionException e) {
            throw end.join();
        }
    }
}
