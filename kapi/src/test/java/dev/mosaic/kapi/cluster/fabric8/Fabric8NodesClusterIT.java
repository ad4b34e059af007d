package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Nodes;
import dev.mosaic.kapi.cluster.NodesContract;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8NodesClusterIT extends NodesContract {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.open();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected Nodes nodes() {
        return new Fabric8Nodes(cluster.client);
    }

    @Test
    void whatManifestGrantsIsEnough() {
        try (RealCluster poor = RealCluster.openByDefault()) {
            assertThat(new Fabric8Nodes(poor.client).all().missing()).isEmpty();
        }
    }

    @Test
    void mosaicKnowsThatItLacksTheOptionalRights() {
        Right jobs = new Right("list", "batch", "jobs", "", "");
        Right pods = new Right("list", "", "pods", "", "");
        try (RealCluster poor = RealCluster.openByDefault()) {
            assertThat(new Fabric8OwnRights(poor.client).held(List.of(jobs, pods)))
                    .containsExactly(pods);
        }
    }
}
