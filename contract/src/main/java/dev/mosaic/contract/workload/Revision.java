package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;

/** A revision of the pod template (ReplicaSet or ControllerRevision); {@code note} is its change cause, or empty. */
public record Revision(long number, List<Container> containers, boolean current, String note, Instant created) {}
