package dev.mosaic.contract.cluster;

/** Where Mosaic runs: in the cluster, on a laptop against one, or against a simulated one. */
public enum ClusterMode {
    IN_CLUSTER,
    LAPTOP,
    PLAYGROUND
}
