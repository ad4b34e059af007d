package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.cluster.Node;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Nodes} promises. */
public abstract class NodesContract {
    protected abstract Nodes nodes();

    @Test
    public void everyNodeTellsItsVersionAndItsRoom() {
        List<Node> all = nodes().all().nodes();

        assertThat(all).isNotEmpty().allSatisfy(node -> {
            assertThat(node.name()).isNotEmpty();
            assertThat(node.version()).isNotEmpty();
            assertThat(node.cpu()).isNotEmpty();
            assertThat(node.memory()).isNotEmpty();
            assertThat(node.pods()).isPositive();
            assertThat(node.created()).isBefore(Instant.now());
        });
        assertThat(nodes().all().missing()).isEmpty();
    }

    @Test
    public void aReadyNodeNeedsNoReason() {
        assertThat(nodes().all().nodes())
                .filteredOn(Node::ready)
                .isNotEmpty()
                .allMatch(node -> node.reason().isEmpty());
    }

    @Test
    public void theyComeByName() {
        assertThat(nodes().all().nodes()).extracting(Node::name).isSorted();
    }
}
