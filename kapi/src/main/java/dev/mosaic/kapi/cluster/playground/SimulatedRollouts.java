package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Rollouts;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes on simulated workloads. */
final class SimulatedRollouts implements Rollouts {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedRollouts.class);

    private final SimulatedCluster cluster;

    SimulatedRollouts(SimulatedCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public long setImage(WorkloadId id, String container, ImageReference image) {
        return cluster.write(id, workload -> {
            if (!workload.template().has(container)) throw missing("container " + container + " of " + id);
            return workload.want(workload.template().with(container, image));
        });
    }

    @Override
    public long restart(WorkloadId id, Instant at) {
        return cluster.write(id, workload -> workload.want(workload.template().restarted(at)));
    }

    @Override
    public long scale(WorkloadId id, int replicas) {
        if (id.kind() == WorkloadKind.DAEMONSET) {
            String rule = "a daemon set runs one pod on each node and cannot be scaled";
            throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", "replicas", "rule", rule));
        }
        return cluster.write(id, workload -> workload.want(replicas));
    }

    @Override
    public long returnTo(WorkloadId id, long revision) {
        return cluster.write(id, workload -> {
            Optional<History.Entry> entry = workload.history().entry(revision);
            return workload.back(entry.orElseThrow(() -> missing("revision " + revision + " of " + id)));
        });
    }

    @Override
    public long pause(WorkloadId id, boolean paused) {
        if (id.kind() != WorkloadKind.DEPLOYMENT) {
            throw Refusal.of(
                    Problem.INVALID_INPUT, Map.of("field", "workload", "rule", "only deployments can be paused"));
        }
        return cluster.write(id, workload -> workload.pause(paused));
    }

    @Override
    public void deletePod(WorkloadId id, String pod, Instant created) {
        cluster.write(id, workload -> {
            if (cluster.isAnothers(id, pod)) throw missing("pod " + pod + " of " + id);
            workload.active().stream()
                    .filter(each -> each.name().equals(pod) && each.created().equals(created))
                    .forEach(each -> cluster.end(workload, each));
            return workload.generation();
        });
    }

    @Override
    public void annotate(WorkloadId id, Map<String, String> annotations) {
        cluster.write(id, workload -> {
            workload.annotate(annotations);
            return workload.generation();
        });
    }

    @Override
    public void note(WorkloadId id, String reason, String message, boolean normal) {
        try {
            cluster.note(id, reason, message, normal);
        } catch (Refusal refusal) {
            LOG.warn("No event was left on {}: {}", id, refusal.getMessage());
        }
    }

    private static Refusal missing(String what) {
        return Refusal.of(Problem.NOT_FOUND, Map.of("what", what));
    }
}
