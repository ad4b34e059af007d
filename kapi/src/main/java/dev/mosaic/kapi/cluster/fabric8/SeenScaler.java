package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Optional;
import java.util.UUID;

/** What is kept of a HorizontalPodAutoscaler. Its owner is the workload it scales, if it is one. */
record SeenScaler(UUID uid, UUID owner, Optional<WorkloadId> target, Autoscaling autoscaling) implements Seen {

    static SeenScaler of(UUID uid, Optional<WorkloadId> target, Autoscaling autoscaling) {
        return new SeenScaler(uid, target.map(SeenScaler::owner).orElse(Uid.NOBODY), target, autoscaling);
    }

    static UUID owner(WorkloadId target) {
        return Uid.named("scaled/" + target);
    }
}
