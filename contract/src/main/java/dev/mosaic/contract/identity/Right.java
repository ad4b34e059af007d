package dev.mosaic.contract.identity;

import dev.mosaic.contract.workload.WorkloadId;

/** A right as RBAC words it; empty {@code namespace} means the whole cluster, empty {@code name} any object. */
public record Right(String verb, String group, String resource, String namespace, String name) {

    /** The right to do {@code verb} to this workload. */
    public static Right on(WorkloadId id, String verb) {
        return new Right(verb, "apps", id.kind().resource(), id.namespace(), id.name());
    }
}
