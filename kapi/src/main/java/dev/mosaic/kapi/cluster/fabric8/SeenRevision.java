package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.kapi.cluster.Digests;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept of a ReplicaSet or ControllerRevision; {@code complaint} is why it could not create pods. */
record SeenRevision(
        UUID uid,
        UUID owner,
        String name,
        long number,
        List<Container> containers,
        List<RunningCommit> commits,
        String note,
        Instant created,
        Optional<Health> complaint)
        implements Seen {
    /** {@code pods} are those of this revision. */
    Revision revision(boolean current, Collection<Pod> pods) {
        return new Revision(number, containers, Digests.of(containers, pods), commits, current, note, created);
    }
}
