package dev.mosaic.kapi.repository;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the same for many at once, a few at a time; who is refused is left out and says why. */
final class Crew {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private final Semaphore hands;
    private final ConcurrentLinkedQueue<Failure> failures = new ConcurrentLinkedQueue<>();

    Crew(int hands) {
        this.hands = new Semaphore(hands);
    }

    /** The answers of those that were not refused, in order. */
    <A, B> List<B> each(Collection<A> all, Function<A, B> work) {
        List<Future<Optional<B>>> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = all.stream()
                    .map(one -> threads.submit(() -> one(one, work)))
                    .toList();
        } // which waits for all of them
        return answers.stream().flatMap(answer -> answer.resultNow().stream()).toList();
    }

    private <A, B> Optional<B> one(A one, Function<A, B> work) throws InterruptedException {
        hands.acquire();
        try {
            return Optional.of(work.apply(one));
        } catch (Refusal refusal) {
            failures.add(refusal.failure());
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.warn("looking at {} failed", one, e);
            return Optional.empty();
        } finally {
            hands.release();
        }
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }
}
