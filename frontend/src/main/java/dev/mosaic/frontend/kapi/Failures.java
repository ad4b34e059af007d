package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.text.Text;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Turns whatever went wrong on the way to kapi into the three sentences a person can use. */
public final class Failures {
    private static final String PART = "part";
    private static final Set<Problem> PASSING =
            Set.of(Problem.CLUSTER_UNREACHABLE, Problem.INTERNAL, Problem.TOO_MANY_REQUESTS);

    private Failures() {}

    /** The failure inside {@code error}: kapi's own words, that kapi is away, or that the page itself failed. */
    public static Failure of(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof KapiRefusal refusal) return refusal.failure();
            if (cause instanceof WebClientRequestException || cause instanceof IOException) return kapiAway();
            if (cause instanceof TimeoutException) return kapiAway();
        }
        return error instanceof IllegalStateException late && timedOut(late) ? kapiAway() : unexpected();
    }

    /** True when kapi itself did not answer, whatever the cluster does. */
    public static boolean kapiIsAway(Failure failure) {
        return "kapi".equals(failure.facts().get(PART));
    }

    /** True for failures that end by themselves, so that a stream may be asked for again. */
    public static boolean passes(Failure failure) {
        return PASSING.contains(failure.problem());
    }

    /** There is no {@code what} any more. */
    public static Failure missing(String what) {
        return new Failure(
                Problem.NOT_FOUND,
                Map.of("what", what),
                Text.of("failure.missing.tried", what),
                Text.of("failure.missing.because"),
                Text.of("failure.missing.remedy"));
    }

    /** A stream that must not end did end. */
    public static Failure cut() {
        return kapiAway();
    }

    static Failure odd(int status) {
        return status >= 502 && status <= 504 ? kapiAway() : failure("odd", Map.of("status", String.valueOf(status)));
    }

    private static Failure kapiAway() {
        return failure("away", Map.of(PART, "kapi"));
    }

    private static Failure unexpected() {
        return failure("page", Map.of(PART, "frontend"));
    }

    private static Failure failure(String key, Map<String, String> facts) {
        String name = "failure." + key;
        String status = facts.getOrDefault("status", "");
        return new Failure(
                Problem.INTERNAL,
                facts,
                Text.of(name + ".tried"),
                Text.of(name + ".because", status),
                Text.of(name + ".remedy"));
    }

    /** Reactor tells a blocked call's timeout only in the message. */
    private static boolean timedOut(IllegalStateException error) {
        return String.valueOf(error.getMessage()).startsWith("Timeout on blocking read");
    }
}
