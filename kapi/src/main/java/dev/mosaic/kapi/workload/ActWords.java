package dev.mosaic.kapi.workload;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.Act;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What each act is called and needs. */
final class ActWords {
    static final Set<OperationKind> KINDS = EnumSet.of(
            OperationKind.RESTART,
            OperationKind.SET_IMAGE,
            OperationKind.SCALE,
            OperationKind.RETURN,
            OperationKind.PAUSE,
            OperationKind.RESUME,
            OperationKind.DELETE_POD);

    private ActWords() {}

    static OperationKind kind(Act act) {
        return switch (act) {
            case Act.Restart restart -> OperationKind.RESTART;
            case Act.SetImage set -> OperationKind.SET_IMAGE;
            case Act.Scale scale -> OperationKind.SCALE;
            case Act.Return back -> OperationKind.RETURN;
            case Act.Pause pause -> OperationKind.PAUSE;
            case Act.Resume resume -> OperationKind.RESUME;
            case Act.DeletePod delete -> OperationKind.DELETE_POD;
        };
    }

    static String subject(Act act) {
        return switch (act) {
            case Act.Restart restart -> restart.workload().name();
            case Act.SetImage set -> set.container() + "=" + set.image();
            case Act.Scale scale -> "replicas=" + scale.replicas();
            case Act.Return back -> "revision " + back.revision();
            case Act.Pause pause -> pause.workload().name();
            case Act.Resume resume -> resume.workload().name();
            case Act.DeletePod delete -> delete.pod();
        };
    }

    static List<Right> rights(Act act) {
        Right patch = Right.on(act.workload(), "patch");
        return switch (act) {
            case Act.Scale scale ->
                List.of(new Right("patch", "apps", patch.resource() + "/scale", patch.namespace(), patch.name()));
            case Act.DeletePod delete -> List.of(new Right("delete", "", "pods", patch.namespace(), delete.pod()));
            default -> List.of(patch);
        };
    }
}
