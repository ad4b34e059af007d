package dev.mosaic.kapi.workload;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Kubectl;
import java.util.List;

/** What each act is called, needs and teaches. */
final class ActWords {
    private ActWords() {}

    static OperationKind kind(Act act) {
        return switch (act) {
            case Act.Restart restart -> OperationKind.RESTART;
            case Act.SetImage set -> OperationKind.SET_IMAGE;
            case Act.Scale scale -> OperationKind.SCALE;
            case Act.Return back -> OperationKind.RETURN;
        };
    }

    static String subject(Act act) {
        return switch (act) {
            case Act.Restart restart -> "restart";
            case Act.SetImage set -> set.container() + "=" + set.image();
            case Act.Scale scale -> "replicas=" + scale.replicas();
            case Act.Return back -> "revision " + back.revision();
        };
    }

    static List<Right> rights(Act act) {
        Right patch = Right.on(act.workload(), "patch");
        if (!(act instanceof Act.Scale)) return List.of(patch);
        return List.of(new Right("patch", "apps", patch.resource() + "/scale", patch.namespace(), patch.name()));
    }

    static List<Command> commands(Act act) {
        return List.of(command(act), Kubectl.status(act.workload()));
    }

    private static Command command(Act act) {
        WorkloadId id = act.workload();
        return switch (act) {
            case Act.Restart restart -> Kubectl.restart(id);
            case Act.SetImage set ->
                Kubectl.setImage(id, set.container(), set.image().value());
            case Act.Scale scale -> Kubectl.scale(id, scale.replicas());
            case Act.Return back -> Kubectl.undo(id, back.revision());
        };
    }
}
