package dev.mosaic.contract.cluster;

import java.time.Instant;

/** The cluster as last seen: its name and version, and whether its API server answers, and since when it does or does not. */
public record ClusterState(
        ClusterMode mode, String name, String version, boolean reachable, Instant since, String because) {}
