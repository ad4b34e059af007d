package dev.mosaic.contract.workload;

/** Who else writes this object and would revert a change; {@code name} is the owner's own name where known, else empty. */
public record Owner(OwnerKind kind, String name) {}
