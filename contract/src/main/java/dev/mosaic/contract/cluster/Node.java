package dev.mosaic.contract.cluster;

import java.time.Instant;
import java.util.List;

/**
 * A machine of the cluster. {@code reason} is the cluster's own word for why it is not ready; {@code cpu}, {@code memory}
 * and {@code pods} are what pods may use of it, as the cluster writes quantities; {@code taken} says that new pods are
 * kept away (cordoned).
 */
public record Node(
        String name,
        boolean ready,
        String reason,
        boolean taken,
        List<String> roles,
        String version,
        String cpu,
        String memory,
        int pods,
        Instant created) {}
