package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Details of a workload of one pod, as tests need them. */
public final class Details {
    public static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Details() {}

    public static WorkloadDetail of(Rollout rollout, Health health, Pod... pods) {
        Workload workload = new Workload(
                CART,
                health,
                rollout.desired(),
                rollout.ready(),
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                NOON);
        return new WorkloadDetail(workload, rollout, List.of(pods), List.of());
    }

    /** One container of this image. */
    public static WorkloadDetail running(String container, String image) {
        WorkloadDetail bare = of(complete(1), new Health(HealthWord.RUNNING, "", ""));
        Workload old = bare.workload();
        Workload workload = new Workload(
                old.id(),
                old.health(),
                1,
                1,
                0,
                List.of(new Container(container, image)),
                List.of(),
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of(),
                Map.of(),
                NOON);
        return new WorkloadDetail(workload, bare.rollout(), List.of(), List.of());
    }

    /** One pod of the new revision, ready. */
    public static Rollout complete(long generation) {
        return new Rollout(generation, generation, 1, 1, 1, 1, 1, false, false);
    }

    /** One pod of the new revision beside the ready old one. */
    public static Rollout rolling(long generation) {
        return new Rollout(generation, generation, 1, 2, 1, 1, 1, false, false);
    }

    public static Pod pod(boolean current, Health health, int restarts) {
        PodContainer main = new PodContainer("main", "app:1", "", false, restarts, health);
        return new Pod("cart-1", health, false, current, restarts, "node", "", List.of(main), NOON);
    }

    public static Health failing(String reason) {
        return new Health(HealthWord.FAILING, reason, "as the kubelet says");
    }
}
