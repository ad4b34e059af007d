package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.DebugContainersContract;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.UserToken;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;

class SimulatedDebugContainersTest extends DebugContainersContract {
    private final SimulatedTestCluster cluster = new SimulatedTestCluster();
    private final WorkloadId id = cluster.create(WorkloadKind.DEPLOYMENT, "looked-at", 1);

    @AfterEach
    void end() {
        cluster.close();
    }

    @Override
    protected DebugContainers debug() {
        return cluster.debugContainers();
    }

    @Override
    protected Shells shells() {
        return cluster.shells();
    }

    @Override
    protected ContainerPlace place() {
        Pod pod = Awaitility.await()
                .until(() -> cluster.workloads().find(id).orElseThrow().pods(), pods -> !pods.isEmpty())
                .getFirst();
        return new ContainerPlace(id, pod.name(), "main");
    }

    @Override
    protected UserToken mayDebug() {
        return new UserToken("anybody");
    }
}
