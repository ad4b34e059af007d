package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Answers that are told whole, now and again after each change, at most twice a second. */
@Component
public class LivePages {
    private static final Duration BEAT = Duration.ofMillis(500);
    /** A right that was given or taken shows even where nothing happens. */
    private static final Duration RECHECK = Duration.ofSeconds(10);

    private final Streams streams;

    LivePages(Streams streams) {
        this.streams = streams;
    }

    /**
     * What {@code read} answers for the caller: now, whenever {@code changes} tells something and it differs, and as a
     * sign of life. Ends when what is read is gone, or {@code stillAllowed} refuses.
     */
    public <T> Flux<T> open(Function<Caller, T> read, Flux<?> changes, Consumer<Caller> stillAllowed) {
        AtomicReference<T> last = new AtomicReference<>();
        return streams.open(
                caller -> pages(() -> read.apply(caller), changes).doOnNext(last::set), last::get, stillAllowed);
    }

    private <T> Flux<T> pages(Supplier<T> read, Flux<?> changes) {
        Flux<Object> occasions =
                Flux.merge(changes.sample(BEAT), Flux.interval(RECHECK)).onBackpressureLatest();
        return streams.offLoop(occasions)
                .map(occasion -> read.get())
                .startWith(read.get())
                .distinctUntilChanged()
                .onErrorComplete(LivePages::isGone);
    }

    private static boolean isGone(Throwable thrown) {
        return thrown instanceof Refusal refusal && refusal.problem() == Problem.NOT_FOUND;
    }
}
