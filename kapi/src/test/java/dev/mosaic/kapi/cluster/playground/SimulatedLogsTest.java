package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.PodLogsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import org.junit.jupiter.api.AfterEach;

class SimulatedLogsTest extends PodLogsContract {
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
