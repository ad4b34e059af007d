package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept of a ReplicaSet or ControllerRevision; {@code complaint} is why it could not create pods. */
record SeenRevision(
        String key,
        String uid,
        String owner,
        String name,
        long number,
        List<Container> containers,
        String note,
        Instant created,
        Optional<Health> complaint)
        implements Seen {
    Revision revision(boolean current) {
        return new Revision(number, containers, current, note, created);
    }
}
