package dev.mosaic.contract.workload;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A revision of the pod template (ReplicaSet or ControllerRevision); {@code note} is its change cause, or empty.
 * {@code digests} are the images by container as far as known: from the reference itself, or from pods that run it.
 * {@code commits} are those a ship remembered with it.
 */
public record Revision(
        long number,
        List<Container> containers,
        Map<String, String> digests,
        List<RunningCommit> commits,
        boolean current,
        String note,
        Instant created) {

    /** The same, with these commits. */
    public Revision with(List<RunningCommit> known) {
        return new Revision(number, containers, digests, known, current, note, created);
    }
}
