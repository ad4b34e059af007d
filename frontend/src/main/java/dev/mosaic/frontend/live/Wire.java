package dev.mosaic.frontend.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Between a page and kapi: questions asked without holding the page, streams that live as long as the page. */
@org.springframework.stereotype.Component
public class Wire {
    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);
    private static final Duration SILENCE = Duration.ofSeconds(45);
    private final Threads threads;
    /** Pages ask kapi while they are told news, and may wait for it; the threads of streams must never wait. */
    private final Scheduler scheduler;

    Wire(Threads threads) {
        this.threads = threads;
        this.scheduler = Schedulers.fromExecutor(threads::run);
    }

    /** Asks off the page's thread; exactly one of the two is called with the page's lock held, unless the page is gone. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer, Consumer<Failure> refusal) {
        UI ui = UI.getCurrent();
        threads.run(() -> {
            try {
                T value = question.get();
                tell(ui, () -> answer.accept(value));
            } catch (RuntimeException e) {
                fail(ui, e, refusal);
            }
        });
    }

    /** Starts something that answers with a stream, and tells of its first element; then lets the stream go. */
    public <T> void start(Flux<T> stream, Consumer<T> first, Consumer<Failure> refusal) {
        UI ui = UI.getCurrent();
        stream.take(1)
                .publishOn(scheduler)
                .subscribe(value -> tell(ui, () -> first.accept(value)), error -> fail(ui, error, refusal));
    }

    /**
     * Follows the stream whenever {@code page} is attached; asks anew, with growing pauses, when it is cut. What is
     * returned asks anew at once, for a page that now wants to see something else.
     */
    public <T> Runnable follow(Component page, Supplier<Flux<T>> stream, Follower<T> follower) {
        Following<T> following = new Following<>(stream, follower, scheduler);
        page.addAttachListener(event -> following.begin(event.getUI()));
        page.addDetachListener(event -> following.end());
        page.getUI().ifPresent(following::begin);
        return () -> page.getUI().ifPresent(following::begin);
    }

    /** Follows the stream as {@link #follow} does, but only as fast as the page says through what is returned. */
    public <T> Pace pull(Component page, Supplier<Flux<T>> stream, Follower<T> follower) {
        Pulling<T> pulling = new Pulling<>(stream, follower, scheduler);
        page.addAttachListener(event -> pulling.begin(event.getUI()));
        page.addDetachListener(event -> pulling.end());
        page.getUI().ifPresent(pulling::begin);
        return pulling;
    }

    /**
     * Hears a stream that is asked for only once, each element as it comes; it is let go when the browser's page is closed, or
     * by what is returned. An end without an error is told nobody.
     */
    public <T> Runnable hear(Flux<T> stream, Consumer<T> each, Consumer<Failure> refusal) {
        UI ui = UI.getCurrent();
        Disposable heard = stream.publishOn(scheduler)
                .subscribe(value -> tell(ui, () -> each.accept(value)), error -> fail(ui, error, refusal));
        ui.addDetachListener(event -> heard.dispose());
        return heard::dispose;
    }

    /** A stream that must not end and speaks every 15 seconds: an end is a cut, and so are three silences. */
    public static <T> Flux<T> endless(Flux<T> stream) {
        return stream.concatWith(Flux.error(() -> new KapiRefusal(Failures.cut())))
                .timeout(SILENCE);
    }

    /** A stream that must not end but may be silent while nobody pulls it: an end is a cut. */
    public static <T> Flux<T> unending(Flux<T> stream) {
        return stream.concatWith(Flux.error(() -> new KapiRefusal(Failures.cut())));
    }

    static void fail(UI ui, Throwable error, Consumer<Failure> refusal) {
        Failure failure = Failures.of(error);
        if (failure.problem() == Problem.INTERNAL) LOG.warn("kapi: {}", error.toString());
        tell(ui, () -> {
            if (failure.problem() == Problem.NOT_SIGNED_IN && Departure.possible(ui)) Departure.toLogin(ui);
            else refusal.accept(failure);
        });
    }

    /** Brings news to a page, from any thread, if it is still there. */
    public static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException e) {
            LOG.trace("the page is gone", e);
        }
    }
}
