package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import java.util.Map;

/** Debug containers of the playground: at once there, with the small shell. */
final class SimulatedDebugContainers implements DebugContainers {
    private final SimulatedCluster cluster;

    SimulatedDebugContainers(SimulatedCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public ContainerPlace add(UserToken user, ContainerPlace beside, String id) {
        boolean there = cluster.ask(
                beside.workload(),
                workload -> workload.pods().stream().anyMatch(pod -> pod.name().equals(beside.pod())));
        if (!there) throw Refusal.of(Problem.NOT_FOUND, Map.of("what", beside.toString()));
        return beside.in("mosaic-debug-" + id.substring(0, 8));
    }

    @Override
    public String image() {
        return "busybox:1.37";
    }
}
