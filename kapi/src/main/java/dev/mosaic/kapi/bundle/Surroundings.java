package dev.mosaic.kapi.bundle;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.tree.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The workload and what it depends on: what it made, what it needs, what leads to it, what limits it, and what happened to those. */
final class Surroundings {
    private static final List<EvidenceKind> LEADING_AND_LIMITING = List.of(
            EvidenceKind.SERVICE,
            EvidenceKind.ENDPOINT_SLICE,
            EvidenceKind.INGRESS,
            EvidenceKind.NETWORK_POLICY,
            EvidenceKind.QUOTA,
            EvidenceKind.LIMIT_RANGE,
            EvidenceKind.BUDGET,
            EvidenceKind.AUTOSCALER);
    private final Catch found;
    private final WorkloadId id;
    private final Set<String> uids = new HashSet<>();

    Surroundings(Catch found, WorkloadId id) {
        this.found = found;
        this.id = id;
    }

    void write() {
        EvidenceKind kind = EvidenceKind.of(id.kind());
        found.one(kind, id.namespace(), id.name()).ifPresent(this::around);
        found.one(EvidenceKind.NAMESPACE, "", id.namespace());
        LEADING_AND_LIMITING.forEach(other -> found.all(other, id.namespace()));
        found.look(EvidenceKind.EVENT, id.namespace(), Map.of()).stream()
                .filter(event -> uids.contains(event.text("involvedObject", "uid")))
                .forEach(event -> found.keep(EvidenceKind.EVENT, event));
    }

    private void around(Thing workload) {
        remember(workload);
        Map<String, String> labels = workload.map("spec", "selector", "matchLabels");
        switch (id.kind()) {
            case DEPLOYMENT -> owned(EvidenceKind.REPLICASET, labels);
            case STATEFULSET, DAEMONSET -> owned(EvidenceKind.CONTROLLER_REVISION, labels);
        }
        owned(EvidenceKind.POD, labels).stream()
                .map(pod -> pod.text("spec", "nodeName"))
                .filter(node -> !node.isEmpty())
                .distinct()
                .forEach(node -> found.one(EvidenceKind.NODE, "", node));
        References.of(workload.at("spec", "template", "spec"))
                .forEach((needed, names) -> names.forEach(
                        name -> found.one(needed, id.namespace(), name).ifPresent(this::remember)));
    }

    private List<Thing> owned(EvidenceKind kind, Map<String, String> labels) {
        List<Thing> ours = found.look(kind, id.namespace(), labels).stream()
                .filter(object -> object.list("metadata", "ownerReferences").stream()
                        .anyMatch(owner -> uids.contains(owner.text("uid"))))
                .toList();
        ours.forEach(this::remember);
        ours.forEach(object -> found.keep(kind, object));
        return ours;
    }

    private void remember(Thing object) {
        uids.add(object.uid());
    }
}
