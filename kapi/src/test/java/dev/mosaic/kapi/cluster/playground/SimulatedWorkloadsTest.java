package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.WorkloadsContract;
import org.junit.jupiter.api.AfterEach;

class SimulatedWorkloadsTest extends WorkloadsContract {
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
