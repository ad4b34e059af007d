package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.number;
import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.cluster.SourceNotes;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.DaemonSetStatus;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentStatus;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps of the three kinds of workloads what the contract tells of them. */
final class WorkloadProjection {
    static final String REVISION = "deployment.kubernetes.io/revision";
    private static final String DAEMON_GENERATION = "deprecated.daemonset.template.generation";
    private static final String DEADLINE = "ProgressDeadlineExceeded";

    private WorkloadProjection() {}

    static SeenWorkload of(Deployment deployment) {
        DeploymentStatus status = deployment.getStatus() == null ? new DeploymentStatus() : deployment.getStatus();
        Optional<Health> deadline = deadline(status);
        ObjectMeta meta = deployment.getMetadata();
        Rollout rollout = new Rollout(
                number(meta.getGeneration()),
                number(status.getObservedGeneration()),
                desired(deployment.getSpec().getReplicas()),
                number(status.getReplicas()),
                number(status.getUpdatedReplicas()),
                number(status.getReadyReplicas()),
                number(status.getAvailableReplicas()),
                Boolean.TRUE.equals(deployment.getSpec().getPaused()),
                deadline.isPresent(),
                Strategies.of(deployment),
                0);
        return seen(
                WorkloadKind.DEPLOYMENT,
                meta,
                deployment.getSpec().getTemplate(),
                text(Meta.annotations(meta).get(REVISION)),
                rollout,
                deadline);
    }

    static SeenWorkload of(StatefulSet set) {
        StatefulSetStatus status = set.getStatus() == null ? new StatefulSetStatus() : set.getStatus();
        ObjectMeta meta = set.getMetadata();
        Rollout rollout = new Rollout(
                number(meta.getGeneration()),
                number(status.getObservedGeneration()),
                desired(set.getSpec().getReplicas()),
                number(status.getReplicas()),
                number(status.getUpdatedReplicas()),
                number(status.getReadyReplicas()),
                number(status.getAvailableReplicas()),
                false,
                false,
                Strategies.of(set),
                Strategies.partition(set));
        return seen(
                WorkloadKind.STATEFULSET,
                meta,
                set.getSpec().getTemplate(),
                text(status.getUpdateRevision()),
                rollout,
                Optional.empty());
    }

    static SeenWorkload of(DaemonSet set) {
        DaemonSetStatus status = set.getStatus() == null ? new DaemonSetStatus() : set.getStatus();
        ObjectMeta meta = set.getMetadata();
        Rollout rollout = new Rollout(
                number(meta.getGeneration()),
                number(status.getObservedGeneration()),
                number(status.getDesiredNumberScheduled()),
                number(status.getCurrentNumberScheduled()),
                number(status.getUpdatedNumberScheduled()),
                number(status.getNumberReady()),
                number(status.getNumberAvailable()),
                false,
                false,
                Strategies.of(set),
                0);
        String generation = text(Meta.annotations(meta).get(DAEMON_GENERATION));
        return seen(WorkloadKind.DAEMONSET, meta, set.getSpec().getTemplate(), generation, rollout, Optional.empty());
    }

    private static SeenWorkload seen(
            WorkloadKind kind,
            ObjectMeta meta,
            PodTemplateSpec template,
            String current,
            Rollout rollout,
            Optional<Health> complaint) {
        List<Container> containers = Meta.containers(template);
        return new SeenWorkload(
                new WorkloadId(meta.getNamespace(), kind, meta.getName()),
                Uid.of(meta.getUid()),
                SeenDoor.namespace(meta.getNamespace()),
                Words.shared(current),
                rollout,
                complaint,
                containers,
                CommitAnnotations.running(Meta.annotations(meta), containers),
                Owners.of(meta),
                Words.shared(Meta.labels(meta)),
                SourceNotes.of(Meta.annotations(meta)),
                stamps(template),
                Meta.created(meta));
    }

    private static Map<String, String> stamps(PodTemplateSpec template) {
        return template.getMetadata() == null ? Map.of() : Words.shared(Meta.labels(template.getMetadata()));
    }

    private static Optional<Health> deadline(DeploymentStatus status) {
        return status.getConditions().stream()
                .filter(condition ->
                        condition.getType().equals("Progressing") && DEADLINE.equals(condition.getReason()))
                .map(condition -> new Health(HealthWord.FAILING, DEADLINE, text(condition.getMessage())))
                .findFirst();
    }

    /** Absent means one. */
    private static int desired(@org.jspecify.annotations.Nullable Integer replicas) {
        return replicas == null ? 1 : replicas;
    }
}
