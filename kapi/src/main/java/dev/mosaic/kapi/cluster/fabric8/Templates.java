package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.apps.ControllerRevision;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.ReplicaSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Finds the pod templates of earlier revisions and puts them back. */
final class Templates {
    private final KubernetesClient client;

    Templates(KubernetesClient client) {
        this.client = client;
    }

    HasMetadata putBack(WorkloadId id, long revision, Patches patches) {
        String what = "return " + id + " to revision " + revision;
        if (id.kind() == WorkloadKind.DEPLOYMENT) {
            return patches.json(id, what, now -> UndoPatch.of((Deployment) now, replicaSet(id, now, revision)));
        }
        ControllerRevision wanted = controllerRevision(id, patches.read(id, what), revision);
        // It holds the very patch that brings its template back, with its lists replaced as a whole.
        return patches.strategic(id, what, wanted.getData());
    }

    /** The pod template of that revision. */
    Object of(WorkloadId id, long revision, Patches reader) {
        HasMetadata now = reader.read(id, "read " + id);
        if (id.kind() == WorkloadKind.DEPLOYMENT) return UndoPatch.template(replicaSet(id, now, revision));
        return RevisionProjection.template(controllerRevision(id, now, revision).getData());
    }

    private ReplicaSet replicaSet(WorkloadId id, HasMetadata workload, long revision) {
        LabelSelector selector = ((Deployment) workload).getSpec().getSelector();
        List<ReplicaSet> all = ApiErrors.calling(
                "read the revisions of " + id,
                () -> client.apps()
                        .replicaSets()
                        .inNamespace(id.namespace())
                        .withLabelSelector(selector)
                        .list()
                        .getItems());
        return find(
                id,
                workload,
                all,
                revision,
                set -> Meta.number(Meta.annotations(set.getMetadata()).get(WorkloadProjection.REVISION)));
    }

    private ControllerRevision controllerRevision(WorkloadId id, HasMetadata workload, long revision) {
        List<ControllerRevision> all = ApiErrors.calling(
                "read the revisions of " + id,
                () -> client.apps()
                        .controllerRevisions()
                        .inNamespace(id.namespace())
                        .withLabelSelector(selector(workload))
                        .list()
                        .getItems());
        return find(id, workload, all, revision, found -> Meta.number(found.getRevision()));
    }

    private static LabelSelector selector(HasMetadata workload) {
        return switch (workload) {
            case Deployment deployment -> deployment.getSpec().getSelector();
            case StatefulSet set -> set.getSpec().getSelector();
            case DaemonSet set -> set.getSpec().getSelector();
            default -> throw new IllegalArgumentException("no workload: " + workload.getKind());
        };
    }

    static NetworkJoin.Stamp stamp(HasMetadata workload) {
        return new NetworkJoin.Stamp(
                Selectors.text(selector(workload)),
                Map.copyOf(Meta.labels(ContainerPatch.template(workload).getMetadata())));
    }

    private static <T extends HasMetadata> T find(
            WorkloadId id, HasMetadata workload, List<T> all, long revision, ToLongFunction<T> number) {
        Optional<T> wanted = all.stream()
                .filter(one -> Meta.controllerUid(one.getMetadata())
                        .equals(workload.getMetadata().getUid()))
                .filter(one -> number.applyAsLong(one) == revision)
                .findFirst();
        return wanted.orElseThrow(
                () -> Refusal.of(Problem.NOT_FOUND, Map.of("what", "revision " + revision + " of " + id)));
    }
}
