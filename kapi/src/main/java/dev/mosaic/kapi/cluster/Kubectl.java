package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.Map;
import java.util.stream.Stream;

/** The kubectl command behind each write, as it is shown to people. */
public final class Kubectl {
    private Kubectl() {}

    public static Command restart(WorkloadId id) {
        return Command.of(
                "Restart the pods by their own strategy",
                "kubectl",
                "-n",
                id.namespace(),
                "rollout",
                "restart",
                id.kubectl());
    }

    public static Command setImage(WorkloadId id, String container, String image) {
        return Command.of(
                "Set the image",
                "kubectl",
                "-n",
                id.namespace(),
                "set",
                "image",
                id.kubectl(),
                container + "=" + image);
    }

    public static Command scale(WorkloadId id, int replicas) {
        return Command.of(
                "Set the number of pods",
                "kubectl",
                "-n",
                id.namespace(),
                "scale",
                id.kubectl(),
                "--replicas=" + replicas);
    }

    public static Command undo(WorkloadId id, long revision) {
        return Command.of(
                "Put that revision's pod template back",
                "kubectl",
                "-n",
                id.namespace(),
                "rollout",
                "undo",
                id.kubectl(),
                "--to-revision=" + revision);
    }

    public static Command status(WorkloadId id) {
        return Command.of("Wait for the new pods", "kubectl", "-n", id.namespace(), "rollout", "status", id.kubectl());
    }

    /** Annotations in the order of the map; an empty value removes one, which kubectl writes with a dash. */
    public static Command annotate(WorkloadId id, Map<String, String> annotations) {
        Stream<String> fixed = Stream.of("kubectl", "-n", id.namespace(), "annotate", "--overwrite", id.kubectl());
        Stream<String> pairs = annotations.entrySet().stream()
                .map(entry ->
                        entry.getValue().isEmpty() ? entry.getKey() + "-" : entry.getKey() + "=" + entry.getValue());
        return Command.of(
                "Note the commit on the workload", Stream.concat(fixed, pairs).toArray(String[]::new));
    }
}
