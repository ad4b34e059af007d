package dev.mosaic.kapi.cluster;

import java.util.List;
import java.util.Optional;

/**
 * A pod whose logs are read: {@code uid} tells it from another of the same name, nothing runs in one that is {@code over} (done, failed
 * or evicted); init containers stand first.
 */
public record LoggedPod(String uid, boolean over, List<Run> containers) {

    /** Where a container stands: {@code restarts} counts the runs before the one it is in. */
    public record Run(String name, boolean init, int restarts, Stage stage) {}

    /** Whether a container of it wrote nothing yet, may be writing, or will write no more in this run. */
    public enum Stage {
        WAITING,
        RUNNING,
        ENDED
    }

    public Optional<Run> run(String container) {
        return containers.stream().filter(run -> run.name().equals(container)).findFirst();
    }
}
