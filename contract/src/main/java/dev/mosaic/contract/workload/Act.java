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
            if (workload.kind() == WorkloadKind.DAEMONSET) {
                throw new IllegalArgumentException("workload must not be a daemon set: it has one pod on each node");
            }
            if (replicas < 0 || replicas > 10_000) throw new IllegalArgumentException("replicas must be 0 to 10000");
        }
    }

    /** kubectl rollout undo --to-revision. */
    record Return(WorkloadId workload, long revision, OnFailure onFailure) implements Act {

        public Return {
            if (revision < 1) throw new IllegalArgumentException("revision must be at least 1");
        }
    }

    /** kubectl rollout pause: later changes wait; for deployments only. */
    record Pause(WorkloadId workload) implements Act {

        public Pause {
            requireDeployment(workload);
        }

        @Override
        public OnFailure onFailure() {
            return OnFailure.LEAVE_AS_IS;
        }
    }

    /** kubectl rollout resume: what changed during the pause rolls; for deployments only. */
    record Resume(WorkloadId workload, OnFailure onFailure) implements Act {

        public Resume {
            requireDeployment(workload);
        }
    }

    /** kubectl delete pod, of one pod of the workload; its controller makes another. */
    record DeletePod(WorkloadId workload, String pod) implements Act {

        public DeletePod {
            if (!pod.matches("[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")) {
                throw new IllegalArgumentException("pod must be a DNS subdomain");
            }
        }

        @Override
        public OnFailure onFailure() {
            return OnFailure.LEAVE_AS_IS;
        }
    }

    private static void requireDeployment(WorkloadId workload) {
        if (workload.kind() != WorkloadKind.DEPLOYMENT) {
            throw new IllegalArgumentException("workload must be a deployment: only those can be paused");
        }
    }
}
