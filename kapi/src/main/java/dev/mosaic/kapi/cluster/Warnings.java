package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.operation.Warning;
import dev.mosaic.contract.operation.WarningId;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.UpdateStrategy;
import dev.mosaic.contract.workload.WorkloadDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to know before any write on a workload: who else writes it, and whether it is paused. */
public final class Warnings {
    private Warnings() {}

    public static List<Warning> of(WorkloadDetail detail) {
        List<Warning> warnings = new ArrayList<>();
        owner(detail.workload().owner()).ifPresent(warnings::add);
        if (detail.rollout().paused())
            warnings.add(new Warning(WarningId.PAUSED, detail.workload().id().name()));
        strategy(detail.rollout()).ifPresent(warnings::add);
        return warnings;
    }

    private static Optional<Warning> strategy(Rollout rollout) {
        if (rollout.strategy() == UpdateStrategy.ON_DELETE) return Optional.of(new Warning(WarningId.ON_DELETE, ""));
        if (rollout.partition() == 0) return Optional.empty();
        return Optional.of(new Warning(WarningId.PARTITIONED, String.valueOf(rollout.partition())));
    }

    private static Optional<Warning> owner(Owner owner) {
        return switch (owner.kind()) {
            case NONE -> Optional.empty();
            case ARGO_CD -> Optional.of(new Warning(WarningId.OWNED_BY_ARGO_CD, owner.name()));
            case FLUX -> Optional.of(new Warning(WarningId.OWNED_BY_FLUX, owner.name()));
            case HELM -> Optional.of(new Warning(WarningId.OWNED_BY_HELM, owner.name()));
            case AUTOSCALER -> Optional.empty(); // matters to a scale only
            case OPERATOR -> Optional.of(new Warning(WarningId.OWNED_BY_OPERATOR, owner.name()));
        };
    }
}
