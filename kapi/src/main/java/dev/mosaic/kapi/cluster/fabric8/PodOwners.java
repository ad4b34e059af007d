package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Workloads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose the pods of a namespace are, as far as one answer about one workload needs it. Mostly its own: the others are
 * gathered once, when the first foreign pod is met, and looked into once each, where a name fits.
 */
final class PodOwners {
    private final WorkloadId id;
    private final Set<String> own;
    private final Workloads workloads;
    private final Map<WorkloadId, Set<String>> foreign = new HashMap<>();
    private @Nullable List<WorkloadId> neighbours;

    PodOwners(WorkloadDetail detail, Workloads workloads) {
        this.id = detail.workload().id();
        this.own = names(detail);
        this.workloads = workloads;
    }

    boolean isOwn(String pod) {
        return own.contains(pod);
    }

    Optional<WorkloadId> of(String pod) {
        if (isOwn(pod)) return Optional.of(id);
        return neighbours().stream()
                .filter(other -> new Kin(other).holds("Pod", pod))
                .filter(other -> pods(other).contains(pod))
                .findFirst();
    }

    private List<WorkloadId> neighbours() {
        List<WorkloadId> known = neighbours;
        if (known != null) return known;
        List<WorkloadId> gathered = workloads.all().stream()
                .map(Workload::id)
                .filter(other -> other.namespace().equals(id.namespace()) && !other.equals(id))
                .toList();
        neighbours = gathered;
        return gathered;
    }

    private Set<String> pods(WorkloadId other) {
        return foreign.computeIfAbsent(
                other, fresh -> workloads.find(fresh).map(PodOwners::names).orElse(Set.of()));
    }

    private static Set<String> names(WorkloadDetail detail) {
        return detail.pods().stream().map(Pod::name).collect(Collectors.toUnmodifiableSet());
    }
}
