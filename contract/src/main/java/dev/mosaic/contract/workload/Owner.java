package dev.mosaic.contract.workload;

/**
 * Who else writes this object and would revert a change; {@code namespace} and {@code name} are those of the owner's own
 * object (application, Kustomization, release, custom resource, autoscaler) where known, else empty.
 */
public record Owner(OwnerKind kind, String namespace, String name) {
    /** Nobody. */
    public static final Owner NONE = new Owner(OwnerKind.NONE, "", "");
}
