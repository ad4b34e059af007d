package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.TestCluster;
import dev.mosaic.kapi.cluster.WorkloadsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Each on a workload of its own, so several at a time. */
@Execution(ExecutionMode.CONCURRENT)
class Fabric8WorkloadsClusterIT extends WorkloadsContract {
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
    protected TestCluster cluster() {
        return cluster;
    }
}
