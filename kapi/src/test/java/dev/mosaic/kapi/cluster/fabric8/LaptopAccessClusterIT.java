package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.AccessContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LaptopAccessClusterIT extends AccessContract {
    private static final String SECRET = "made-at-this-start";
    private static RealCluster cluster;
    private static Access access;

    @BeforeAll
    static void open() {
        cluster = RealCluster.open();
        access = new LaptopAccess(cluster.client, SECRET);
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected Access access() {
        return access;
    }

    @Override
    protected String token() {
        return SECRET;
    }

    @Override
    protected String name() {
        return "system:serviceaccount:" + cluster.namespace + ":kapi";
    }

    @Override
    protected Right held() {
        return Right.on(new WorkloadId("default", WorkloadKind.DEPLOYMENT, "cart"), "patch");
    }

    @Test
    void aTokenOfTheClusterIsNotTheSecret() {
        String token = cluster.rights().token("kapi");
        assertThatThrownBy(() -> access.caller(token)).hasMessageStartingWith("NOT_SIGNED_IN");
    }
}
