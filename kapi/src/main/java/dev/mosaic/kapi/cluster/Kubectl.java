package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.UpdateStrategy;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kubectl command behind each write, as it is shown to people. */
public final class Kubectl {
    private Kubectl() {}

    public static Command restart(WorkloadId id) {
        return command(Purpose.RESTART, id, "rollout", "restart", id.kubectl());
    }

    public static Command setImage(WorkloadId id, String container, String image) {
        return command(Purpose.SET_IMAGE, id, "set", "image", id.kubectl(), container + "=" + image);
    }

    public static Command scale(WorkloadId id, int replicas) {
        return command(Purpose.SCALE, id, "scale", id.kubectl(), "--replicas=" + replicas);
    }

    public static Command undo(WorkloadId id, long revision) {
        return command(Purpose.UNDO, id, "rollout", "undo", id.kubectl(), "--to-revision=" + revision);
    }

    public static Command pause(WorkloadId id) {
        return command(Purpose.PAUSE, id, "rollout", "pause", id.kubectl());
    }

    public static Command resume(WorkloadId id) {
        return command(Purpose.RESUME, id, "rollout", "resume", id.kubectl());
    }

    /** Returns once the pod is gone. */
    public static Command deletePod(WorkloadId id, String pod) {
        return command(Purpose.DELETE_POD, id, "delete", "pod", pod);
    }

    /** Not for the strategy OnDelete, which kubectl refuses to wait for, nor for paused rollouts, for which it waits for ever. */
    public static Command status(WorkloadId id) {
        return command(Purpose.AWAIT_ROLLOUT, id, "rollout", "status", id.kubectl());
    }

    /** {@link #status}, where it would end. */
    public static Optional<Command> await(WorkloadId id, Rollout now) {
        boolean mute = now.paused() || now.strategy() == UpdateStrategy.ON_DELETE;
        return mute ? Optional.empty() : Optional.of(status(id));
    }

    /** Waits for a number of ready pods, at least one, whatever their revision. */
    public static Command ready(WorkloadId id, int pods) {
        String count = id.kind() == WorkloadKind.DAEMONSET ? "numberReady" : "readyReplicas";
        return command(
                Purpose.AWAIT_PODS,
                id,
                "wait",
                id.kubectl(),
                "--for=jsonpath={.status." + count + "}=" + pods,
                "--timeout=10m");
    }

    /** Annotations in the order of the map; an empty value removes one, which kubectl writes with a dash. */
    public static Command annotate(WorkloadId id, Map<String, String> annotations) {
        Stream<String> pairs = annotations.entrySet().stream()
                .map(entry ->
                        entry.getValue().isEmpty() ? entry.getKey() + "-" : entry.getKey() + "=" + entry.getValue());
        String[] words = Stream.concat(Stream.of("annotate", "--overwrite", id.kubectl()), pairs)
                .toArray(String[]::new);
        return command(Purpose.ANNOTATE, id, words);
    }

    private static Command command(Purpose purpose, WorkloadId id, String... words) {
        return Command.of(
                purpose,
                Stream.concat(Stream.of("kubectl", "-n", id.namespace()), Stream.of(words))
                        .toList());
    }
}
