package dev.mosaic.kapi.workload;

import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.UpdateStrategy;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.kapi.cluster.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to know before an act: of what is common to all writes, only that which this act touches, and what it stops. */
final class ActWarnings {
    private ActWarnings() {}

    static List<Warning> of(Act act, WorkloadDetail detail) {
        List<Warning> warnings = new ArrayList<>(Warnings.of(detail));
        warnings.removeIf(warning -> !touches(act, warning.id()));
        String name = detail.workload().id().name();
        switch (act) {
            case Act.Scale scale -> scale(scale, detail, name, warnings);
            case Act.Resume resume -> resume(detail.rollout(), name, warnings);
            case Act.DeletePod delete -> delete(delete, detail, warnings);
            case Act.Restart restart -> recreate(detail, name, warnings);
            case Act.SetImage set -> recreate(detail, name, warnings);
            case Act.Return back -> recreate(detail, name, warnings);
            case Act.Pause pause -> {}
        }
        return warnings;
    }

    /** Who deletes a pod changes no field that somebody could put back. */
    private static boolean touches(Act act, WarningId id) {
        return switch (id) {
            case PAUSED -> act instanceof Act.SetImage;
            case ON_DELETE, PARTITIONED ->
                act instanceof Act.SetImage || act instanceof Act.Restart || act instanceof Act.Return;
            case OWNED_BY_ARGO_CD, OWNED_BY_FLUX, OWNED_BY_HELM, OWNED_BY_OPERATOR -> !(act instanceof Act.DeletePod);
            default -> true;
        };
    }

    private static void scale(Act.Scale scale, WorkloadDetail detail, String name, List<Warning> warnings) {
        autoscaler(detail.workload().autoscaling()).ifPresent(warnings::add);
        boolean stops = scale.replicas() == 0 && detail.rollout().desired() > 0;
        if (stops) warnings.add(new Warning(WarningId.SCALES_TO_ZERO, name));
    }

    private static void resume(Rollout now, String name, List<Warning> warnings) {
        if (now.paused() && now.updated() < now.desired()) {
            warnings.add(new Warning(WarningId.ROLLS_WHAT_WAITED, name));
        }
    }

    private static void delete(Act.DeletePod delete, WorkloadDetail detail, List<Warning> warnings) {
        boolean others = detail.pods().stream()
                .filter(Pod::ready)
                .anyMatch(pod -> !pod.name().equals(delete.pod()));
        if (!others) warnings.add(new Warning(WarningId.ONLY_POD, delete.pod()));
    }

    private static void recreate(WorkloadDetail detail, String name, List<Warning> warnings) {
        if (detail.rollout().strategy() == UpdateStrategy.RECREATE
                && detail.rollout().desired() > 0) {
            warnings.add(new Warning(WarningId.RECREATES, name));
        }
    }

    /** Who wins: the autoscaler, within its bounds. */
    private static Optional<Warning> autoscaler(Autoscaling scaling) {
        return switch (scaling.state()) {
            case NONE -> Optional.empty();
            case UNKNOWN -> Optional.of(new Warning(WarningId.AUTOSCALERS_UNKNOWN, ""));
            case SCALED ->
                Optional.of(new Warning(
                        WarningId.AUTOSCALED, scaling.name() + " (" + scaling.min() + "–" + scaling.max() + ")"));
        };
    }
}
