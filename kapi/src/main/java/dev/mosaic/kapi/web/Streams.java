package dev.mosaic.kapi.web;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What every answer that flows has in common: it starts off the event loop, shows that it lives, and ends with its token. */
@Component
public class Streams {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private final CurrentCaller callers;
    private final Access access;
    private final VirtualThreads threads;
    private final Duration recheck;

    Streams(
            CurrentCaller callers,
            Access access,
            VirtualThreads threads,
            @Value("${mosaic.stream.recheck:5s}") Duration recheck) {
        this.callers = callers;
        this.access = access;
        this.threads = threads;
        this.recheck = recheck;
    }

    /**
     * The stream that {@code start} answers for the caller, started on a virtual thread; {@code quiet} is sent every 15
     * seconds; ends within 10 seconds when the caller's token or what {@code stillAllowed} asks for is gone.
     */
    public <T> Flux<T> open(Function<Caller, Flux<T>> start, Supplier<T> quiet, Consumer<Caller> stillAllowed) {
        CallerSession session = callers.session();
        Flux<T> stream = Flux.defer(() -> start.apply(session.caller())).subscribeOn(threads.scheduler());
        StillValid valid = new StillValid(access, session, stillAllowed);
        return withSignsOfLife(stream, quiet).takeUntilOther(expiry(valid));
    }

    /**
     * The same for a stream that shows by itself that it lives, and is asked for no more than is read: nothing of it gathers here.
     */
    public <T> Flux<T> openPulled(Function<Caller, Flux<T>> start, Consumer<Caller> stillAllowed) {
        CallerSession session = callers.session();
        return Flux.defer(() -> start.apply(session.caller()))
                .subscribeOn(threads.scheduler())
                .takeUntilOther(expiry(new StillValid(access, session, stillAllowed)));
    }

    /** Why the caller's token or what {@code stillAllowed} asks for is gone, once it is; asked that often. Then it ends. */
    public Flux<Failure> loss(Duration every, Consumer<Caller> stillAllowed) {
        StillValid valid = new StillValid(access, callers.session(), stillAllowed);
        return Mono.delay(every)
                .publishOn(threads.scheduler())
                .map(tick -> valid.loss())
                .repeat()
                .flatMap(Mono::justOrEmpty)
                .take(1);
    }

    /** Moves what comes after it, which may block on a question to the API server, to a virtual thread. */
    public <T> Flux<T> offLoop(Flux<T> source) {
        return source.publishOn(threads.scheduler());
    }

    private static <T> Flux<T> withSignsOfLife(Flux<T> stream, Supplier<T> quiet) {
        Flux<T> beats = Mono.delay(BEAT).repeat().map(tick -> quiet.get());
        return stream.publish(shared -> shared.mergeWith(beats.takeUntilOther(shared.ignoreElements())));
    }

    /** Completes when the API server no longer knows the token or grants the right; an outage of it ends nothing. */
    private Mono<Void> expiry(StillValid valid) {
        return Mono.delay(recheck)
                .publishOn(threads.scheduler())
                .map(tick -> valid.check())
                .repeat()
                .takeUntil(answer -> !answer)
                .then();
    }
}
