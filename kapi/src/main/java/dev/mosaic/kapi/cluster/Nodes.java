package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.cluster.Node;
import dev.mosaic.contract.identity.Right;
import java.util.List;

/** Port: the machines of the cluster, read when asked for. */
public interface Nodes {

    /** All of them by name, at most a few seconds old. Fails with CLUSTER_UNREACHABLE. */
    Found all();

    /** The nodes, and the right that was missing to read them. */
    record Found(List<Node> nodes, List<Right> missing) {}
}
