package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.operation.OnFailure;

/** One act on one workload, with everything it needs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Act {

    WorkloadId workload();

    OnFailure onFailure();

    /** kubectl rollout restart: new pods by the workload's own strategy, never through zero. */
    record Restart(WorkloadId workload, OnFailure onFailure) implements Act {}

    /** kubectl set image, for one container. */
    record SetImage(WorkloadId workload, String container, ImageReference image, OnFailure onFailure) implements Act {}

    /** kubectl scale; not for daemon sets. */
    record Scale(WorkloadId workload, int replicas, OnFailure onFailure) implements Act {

        public Scale {
            if (replicas < 0 || replicas > 10_000) throw new IllegalArgumentException("replicas must be 0 to 10000");
        }
    }

    /** kubectl rollout undo --to-revision. */
    record Return(WorkloadId workload, long revision, OnFailure onFailure) implements Act {

        public Return {
            if (revision < 1) throw new IllegalArgumentException("revision must be at least 1");
        }
    }
}
