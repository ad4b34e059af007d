package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;

/** All workloads of one kind in one namespace: what a right to list is about. An empty namespace means the whole cluster. */
public record Place(WorkloadKind kind, String namespace) {

    public static Place of(WorkloadId id) {
        return new Place(id.kind(), id.namespace());
    }

    Right list() {
        return new Right("list", "apps", kind.resource(), namespace, "");
    }
}
