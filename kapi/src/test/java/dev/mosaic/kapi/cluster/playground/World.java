package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.ChangeFeed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** A small simulated cluster on a manual timeline: {@code good:…} serves, {@code bad:…} crashes, {@code gone:…} is missing. */
final class World {
    static final ImageReference GOOD = new ImageReference("good:2");
    static final ImageReference BAD = new ImageReference("bad:1");
    static final ImageReference GONE = new ImageReference("gone:1");

    static final List<String> NODES = List.of("node-1", "node-2", "node-3");

    final ManualTimeline timeline = new ManualTimeline();
    final ChangeFeed<WorkloadId> feed = new ChangeFeed<>();
    final AtomicReference<Images> images = new AtomicReference<>(World::conduct);
    final SimulatedCluster cluster =
            new SimulatedCluster(timeline, image -> images.get().conduct(image), new Names(NODES), feed::tell);
    final SimulatedWorkloads workloads = new SimulatedWorkloads(timeline, cluster, new Snapshot(), feed);
    final SimulatedRollouts rollouts = new SimulatedRollouts(cluster);

    /** A workload that has come up. */
    WorkloadId running(WorkloadKind kind, int replicas) {
        WorkloadId id = new WorkloadId("shop", kind, "cart");
        cluster.create(
                new Spec(id, Template.of(new Container("app", "good:1")), replicas, Map.of(), Map.of(), Owner.NONE),
                Duration.ZERO);
        timeline.advance(Duration.ofSeconds(30));
        return id;
    }

    WorkloadDetail detail(WorkloadId id) {
        return workloads.find(id).orElseThrow();
    }

    List<Pod> pods(WorkloadId id) {
        return detail(id).pods();
    }

    boolean completes(WorkloadId id, long generation) {
        return timeline.until(() -> detail(id).rollout().complete(generation), Duration.ofSeconds(60));
    }

    private static Conduct conduct(String image) {
        return switch (image.substring(0, image.indexOf(':'))) {
            case "good" -> new Conduct.Serves(image + "@sha256:" + "a".repeat(64));
            case "bad" -> new Conduct.Crashes(image + "@sha256:" + "b".repeat(64), 3, "no rates for EUR");
            case "absent" -> new Conduct.CannotStart(image + "@sha256:" + "c".repeat(64), "no such file");
            default -> new Conduct.NoImage("not found");
        };
    }
}
