package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.OwnRights;
import dev.mosaic.kapi.cluster.OwnRightsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class Fabric8OwnRightsClusterIT extends OwnRightsContract {
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
    protected OwnRights rights() {
        return new Fabric8OwnRights(cluster.client);
    }
}
