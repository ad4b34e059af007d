package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes notes and nothing else. */
public class NotedRollouts implements Rollouts {
    public final List<String> notes = new CopyOnWriteArrayList<>();

    @Override
    public long setImage(WorkloadId id, String container, ImageReference image) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long restart(WorkloadId id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long scale(WorkloadId id, int replicas) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long returnTo(WorkloadId id, long revision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long pause(WorkloadId id, boolean paused) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deletePod(WorkloadId id, String pod, Instant created) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void annotate(WorkloadId id, Map<String, String> annotations) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void note(WorkloadId id, String reason, String message, boolean normal) {
        notes.add((normal ? "Normal " : "Warning ") + reason + " " + id + ": " + message);
    }
}
