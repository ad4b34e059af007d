package dev.mosaic.kapi;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The cluster that *ClusterIT run on: KUBECONFIG's, with busybox in the registry MOSAIC_E2E_REGISTRY; or the one that the
 * e2e module started and told by system properties.
 */
public final class GivenCluster {
    private GivenCluster() {}

    /** Skips the test where there is no cluster. */
    public static void require() {
        told("kubeconfig", "KUBECONFIG").orElseGet(() -> skip("KUBECONFIG names no cluster"));
    }

    /** Its kubeconfig; skips the test where there is none. */
    public static String kubeconfig() {
        return told("kubeconfig", "KUBECONFIG").orElseGet(() -> skip("KUBECONFIG names no cluster"));
    }

    /** kubectl, as it is called here. */
    public static String kubectl() {
        return told("mosaic.e2e.kubectl", "MOSAIC_E2E_KUBECTL").orElse("kubectl");
    }

    /** A busybox that its nodes can pull; skips the test where there is none. */
    public static String busybox() {
        return told("mosaic.e2e.registry", "MOSAIC_E2E_REGISTRY")
                        .orElseGet(() -> skip("MOSAIC_E2E_REGISTRY names no registry with busybox:1"))
                + "/busybox:1";
    }

    /** The image of the probe that its nodes can pull, made of this source tree; skips the test where there is none. */
    public static String probe() {
        return told("mosaic.e2e.probe", "MOSAIC_E2E_PROBE").orElseGet(() -> skip("no image of the probe was pushed"));
    }

    /** An address of this machine that its pods reach; skips the test where none is told. */
    public static String host() {
        return told("mosaic.e2e.host", "MOSAIC_E2E_HOST")
                .orElseGet(() -> skip("MOSAIC_E2E_HOST does not tell how pods reach this machine"));
    }

    private static Optional<String> told(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property, System.getenv(variable)));
    }

    private static String skip(String because) {
        if (Boolean.getBoolean("mosaic.required")) throw new IllegalStateException("Must run, but " + because);
        return Assumptions.abort("skipped, because " + because);
    }
}
