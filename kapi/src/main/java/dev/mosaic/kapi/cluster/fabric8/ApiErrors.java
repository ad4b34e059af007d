package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Turns what the client throws into refusals, at the door. */
final class ApiErrors {
    private ApiErrors() {}

    /** Calls, and answers or refuses; {@code what} says in a few words what is tried. */
    static <T> T calling(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (KubernetesClientException e) {
            throw refusal(what, e);
        }
    }

    static Refusal refusal(String what, KubernetesClientException e) {
        if (isOutage(e))
            return Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", detail(e)))
                    .because(e);
        return Refusal.of(Problem.CLUSTER_REFUSED, Map.of("what", what, "detail", detail(e)))
                .because(e);
    }

    /** No answer at all, or one that says that the API server cannot answer now. */
    static boolean isOutage(KubernetesClientException e) {
        return e.getCode() <= 0 || e.getCode() == 429 || e.getCode() >= 500;
    }

    /** Whether it is the answer that the right is missing. */
    static boolean isForbidden(Throwable thrown) {
        return thrown instanceof KubernetesClientException e && e.getCode() == HttpURLConnection.HTTP_FORBIDDEN;
    }

    /** The API server's own words, else those of what broke underneath. */
    static String detail(Throwable thrown) {
        if (thrown instanceof KubernetesClientException e
                && e.getStatus() != null
                && e.getStatus().getMessage() != null) {
            return e.getStatus().getMessage();
        }
        if (causes(thrown).anyMatch(ConnectException.class::isInstance)) return "the connection was refused";
        return causes(thrown)
                .filter(cause -> cause.getCause() == null)
                .findFirst()
                .map(ApiErrors::words)
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private static String words(Throwable root) {
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
