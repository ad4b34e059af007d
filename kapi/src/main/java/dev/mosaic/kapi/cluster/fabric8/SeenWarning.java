package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import java.util.Set;
import java.util.UUID;

/** What is kept of a warning event; its owner is the object it is about. */
record SeenWarning(UUID uid, UUID owner, String reason, String message) implements Seen {
    private static final String REFUSED = "FailedCreate";
    private static final String PROBE = "Unhealthy";
    /** Reasons that no status tells: why a controller gets no pods, why a pod does not start or is not ready. */
    static final Set<String> TELLING =
            Set.of(REFUSED, PROBE, "FailedMount", "FailedAttachVolume", "FailedCreatePodSandBox", "NetworkNotReady");

    boolean isRefusedPod() {
        return reason.equals(REFUSED);
    }

    boolean isProbe() {
        return reason.equals(PROBE);
    }

    Health complaint() {
        return new Health(HealthWord.FAILING, reason, message);
    }
}
