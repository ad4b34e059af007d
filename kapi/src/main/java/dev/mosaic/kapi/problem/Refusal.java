package dev.mosaic.kapi.problem;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import java.util.Map;

/** The one exception that leaves an adapter or a feature: a {@link Failure} on its way to a person. */
public final class Refusal extends RuntimeException {
    private final transient Failure failure;

    private Refusal(Failure failure) {
        super(failure.problem() + ": " + failure.because());
        this.failure = failure;
    }

    /**
     * A refusal with the texts of {@code problem}, its {@code {names}} filled in from {@code facts}. Facts never hold
     * secrets.
     */
    public static Refusal of(Problem problem, Map<String, String> facts) {
        return new Refusal(ProblemTexts.failure(problem, facts));
    }

    public static Refusal of(Problem problem) {
        return of(problem, Map.of());
    }

    public static Refusal of(Failure failure) {
        return new Refusal(failure);
    }

    public Failure failure() {
        return failure;
    }

    public Problem problem() {
        return failure.problem();
    }

    /** Keeps the technical cause for the log. */
    public Refusal because(Throwable cause) {
        initCause(cause);
        return this;
    }
}
