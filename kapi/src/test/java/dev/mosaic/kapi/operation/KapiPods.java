package dev.mosaic.kapi.operation;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mosaic's own deployment kapi with the pods a test names. */
final class KapiPods {
    private KapiPods() {}

    static WorkloadDetail of(String... pods) {
        return of(
                new WorkloadId("mosaic", WorkloadKind.DEPLOYMENT, "kapi"),
                Stream.of(pods).map(KapiPods::pod).toList());
    }

    /** Any workload with these pods. */
    static WorkloadDetail of(WorkloadId id, List<Pod> pods) {
        return of(id, Health.of(HealthWord.RUNNING), pods);
    }

    static WorkloadDetail of(WorkloadId id, Health health, List<Pod> pods) {
        int number = pods.size();
        int ready = (int) pods.stream().filter(Pod::ready).count();
        Workload workload = new Workload(
                id,
                health,
                number,
                number,
                0,
                List.of(new Container("kapi", "kapi:1")),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                Instant.EPOCH);
        Rollout rollout = new Rollout(1, 1, number, number, number, ready, ready, false, false);
        return new WorkloadDetail(workload, rollout, pods, List.of());
    }

    private static Pod pod(String name) {
        return new Pod(
                name, Health.of(HealthWord.RUNNING), true, true, 0, "node1", "10.0.0.1", List.of(), Instant.EPOCH);
    }
}
