package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.NetworksContract;
import dev.mosaic.kapi.cluster.TestCluster;
import org.junit.jupiter.api.AfterEach;

class SimulatedNetworksTest extends NetworksContract {
    private final SimulatedTestCluster cluster = new SimulatedTestCluster();

    @Override
    protected TestCluster cluster() {
        return cluster;
    }

    @AfterEach
    void end() {
        cluster.close();
    }
}
