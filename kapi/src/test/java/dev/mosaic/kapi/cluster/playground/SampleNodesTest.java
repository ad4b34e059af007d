package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.Nodes;
import dev.mosaic.kapi.cluster.NodesContract;
import java.time.Instant;

class SampleNodesTest extends NodesContract {
    @Override
    protected Nodes nodes() {
        return new SampleNodes(Instant.parse("2026-03-01T12:00:00Z"));
    }
}
