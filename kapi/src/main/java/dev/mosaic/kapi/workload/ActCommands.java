package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Kubectl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each act by hand: the command that does it, and the one that waits for it where kubectl has one that ends. */
final class ActCommands {
    private ActCommands() {}

    static List<Command> of(Act act, Rollout now) {
        return Stream.concat(Stream.of(command(act)), await(act, now).stream()).toList();
    }

    private static Command command(Act act) {
        WorkloadId id = act.workload();
        return switch (act) {
            case Act.Restart restart -> Kubectl.restart(id);
            case Act.SetImage set ->
                Kubectl.setImage(id, set.container(), set.image().value());
            case Act.Scale scale -> Kubectl.scale(id, scale.replicas());
            case Act.Return back -> Kubectl.undo(id, back.revision());
            case Act.Pause pause -> Kubectl.pause(id);
            case Act.Resume resume -> Kubectl.resume(id);
            case Act.DeletePod delete -> Kubectl.deletePod(id, delete.pod());
        };
    }

    /** {@code kubectl rollout status} would wait for ever on a paused rollout, and refuses the strategy OnDelete. */
    private static Optional<Command> await(Act act, Rollout now) {
        WorkloadId id = act.workload();
        return switch (act) {
            case Act.Pause pause -> Optional.empty();
            case Act.Resume resume -> Optional.of(Kubectl.status(id));
            case Act.Scale scale -> Kubectl.await(id, now).or(() -> ready(id, scale.replicas()));
            case Act.DeletePod delete -> Kubectl.await(id, now).or(() -> ready(id, now.desired()));
            default -> Kubectl.await(id, now);
        };
    }

    private static Optional<Command> ready(WorkloadId id, int pods) {
        return pods == 0 ? Optional.empty() : Optional.of(Kubectl.ready(id, pods));
    }
}
