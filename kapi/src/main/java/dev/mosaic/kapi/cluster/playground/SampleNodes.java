package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.cluster.Node;
import dev.mosaic.kapi.cluster.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Three nodes that nothing happens to. */
final class SampleNodes implements Nodes {
    static final List<String> NAMES = List.of("node-1", "node-2", "node-3");
    private final Instant now;

    SampleNodes(Instant now) {
        this.now = now;
    }

    @Override
    public Found all() {
        return new Found(NAMES.stream().map(this::node).toList(), List.of());
    }

    private Node node(String name) {
        boolean first = name.equals(NAMES.getFirst());
        return new Node(
                name,
                true,
                "",
                false,
                first ? List.of("control-plane") : List.of(),
                "simulated",
                "4",
                "16Gi",
                110,
                now.minus(Duration.ofDays(40)));
    }
}
