package dev.mosaic.kapi.state.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.util.Map;

/** Turns what the client throws into refusals, at the door. */
final class StateErrors {
    private StateErrors() {}

    static Refusal refusal(Shelf shelf, KubernetesClientException e) {
        boolean outage = e.getCode() <= 0 || e.getCode() == 429 || e.getCode() >= 500;
        Problem problem = outage ? Problem.CLUSTER_UNREACHABLE : Problem.CLUSTER_REFUSED;
        String kind = shelf.secret() ? "Secret " : "ConfigMap ";
        return Refusal.of(problem, Map.of("what", "Keep state in the " + kind + shelf.object(), "detail", detail(e)))
                .because(e);
    }

    /** A refused write is told without what was to be written. */
    private static String detail(KubernetesClientException e) {
        if (e.getStatus() != null && e.getStatus().getMessage() != null)
            return e.getStatus().getMessage();
        Throwable root = e;
        while (root.getCause() != null) root = root.getCause();
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
