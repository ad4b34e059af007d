package dev.mosaic.frontend.live;

import com.vaadin.flow.component.UI;
import dev.mosaic.frontend.kapi.Failures;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.util.retry.Retry;
import reactor.util.retry.RetryBackoffSpec;

/** One page's hold on one stream. */
final class Following<T> {
    /** People see no more than four changes a second; more would only cost them. */
    private static final Duration BEAT = Duration.ofMillis(250);

    private static final int LARGEST_BATCH = 1000;
    private final Supplier<Flux<T>> stream;
    private final Follower<T> follower;
    private final Scheduler scheduler;
    private @Nullable Disposable subscription;

    Following(Supplier<Flux<T>> stream, Follower<T> follower, Scheduler scheduler) {
        this.stream = stream;
        this.follower = follower;
        this.scheduler = scheduler;
    }

    void begin(UI ui) {
        end();
        subscription = Flux.defer(stream)
                .retryWhen(patience(ui))
                .publish(Following::batches)
                .publishOn(scheduler)
                .subscribe(
                        batch -> Wire.tell(ui, () -> follower.seen(batch)),
                        error -> Wire.fail(ui, error, follower::refused),
                        () -> Wire.tell(ui, follower::ended));
    }

    void end() {
        Disposable old = subscription;
        subscription = null;
        if (old != null) old.dispose();
    }

    /** The first element at once, so that a page opens without a pause; then in beats. */
    private static <T> Flux<List<T>> batches(Flux<T> events) {
        return Flux.merge(events.take(1).map(List::of), events.skip(1).bufferTimeout(LARGEST_BATCH, BEAT));
    }

    private RetryBackoffSpec patience(UI ui) {
        return patience(ui, follower, scheduler);
    }

    /** Asks anew for ever, with growing pauses, as long as what went wrong may pass. */
    static RetryBackoffSpec patience(UI ui, Follower<?> follower, Scheduler scheduler) {
        return Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(500))
                .maxBackoff(Duration.ofSeconds(10))
                .transientErrors(true)
                .filter(error -> Failures.passes(Failures.of(error)))
                .doBeforeRetry(cut ->
                        scheduler.schedule(() -> Wire.tell(ui, () -> follower.stale(Failures.of(cut.failure())))));
    }
}
