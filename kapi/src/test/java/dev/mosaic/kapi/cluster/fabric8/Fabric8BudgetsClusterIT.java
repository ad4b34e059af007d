package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.BudgetsContract;
import dev.mosaic.kapi.cluster.TestCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8BudgetsClusterIT extends BudgetsContract {
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

    @Test
    void withoutTheOptionalRightNothingIsClaimed() {
        try (RealCluster poor = RealCluster.openByDefault()) {
            WorkloadId id = poor.create(WorkloadKind.DEPLOYMENT, "unknown", 1);
            assertThat(poor.budgets().of(id)).isEmpty();
        }
    }
}
