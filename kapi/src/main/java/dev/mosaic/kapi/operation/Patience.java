package dev.mosaic.kapi.operation;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Outlasts an API server that is away: tries again with growing pauses, for at most two minutes. */
final class Patience {
    private static final RetryTemplate RETRY = new RetryTemplate(RetryPolicy.builder()
            .delay(Duration.ofMillis(250))
            .multiplier(1.6)
            .maxDelay(Duration.ofSeconds(5))
            .maxRetries(Long.MAX_VALUE)
            .timeout(Duration.ofMinutes(2))
            .predicate(Patience::isWorthAnotherTry)
            .build());

    private Patience() {}

    static <T> T with(Supplier<T> call) {
        try {
            return RETRY.execute(call::get);
        } catch (RetryException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    private static boolean isWorthAnotherTry(Throwable error) {
        return error instanceof Refusal refusal && refusal.problem() == Problem.CLUSTER_UNREACHABLE;
    }
}
