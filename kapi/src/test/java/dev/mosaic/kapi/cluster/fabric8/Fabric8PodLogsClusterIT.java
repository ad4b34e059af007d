package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.PodLogsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class Fabric8PodLogsClusterIT extends PodLogsContract {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.openByDefault();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected TestCluster cluster() {
        return cluster;
    }
}
