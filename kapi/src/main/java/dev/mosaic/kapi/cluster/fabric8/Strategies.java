package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.UpdateStrategy;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.apps.StatefulSetUpdateStrategy;
import java.util.Optional;

/** How each kind says that its pods are replaced. */
final class Strategies {
    private Strategies() {}

    static UpdateStrategy of(Deployment deployment) {
        return Optional.ofNullable(deployment.getSpec().getStrategy())
                .map(strategy -> of(strategy.getType()))
                .orElse(UpdateStrategy.ROLLING_UPDATE);
    }

    static UpdateStrategy of(StatefulSet set) {
        return Optional.ofNullable(set.getSpec().getUpdateStrategy())
                .map(strategy -> of(strategy.getType()))
                .orElse(UpdateStrategy.ROLLING_UPDATE);
    }

    static UpdateStrategy of(DaemonSet set) {
        return Optional.ofNullable(set.getSpec().getUpdateStrategy())
                .map(strategy -> of(strategy.getType()))
                .orElse(UpdateStrategy.ROLLING_UPDATE);
    }

    /** Pods with a lower ordinal keep the older revision. */
    static int partition(StatefulSet set) {
        return Optional.ofNullable(set.getSpec().getUpdateStrategy())
                .map(StatefulSetUpdateStrategy::getRollingUpdate)
                .map(rolling -> Math.toIntExact(Meta.number(rolling.getPartition())))
                .orElse(0);
    }

    private static UpdateStrategy of(String type) {
        return switch (Meta.text(type)) {
            case "Recreate" -> UpdateStrategy.RECREATE;
            case "OnDelete" -> UpdateStrategy.ON_DELETE;
            default -> UpdateStrategy.ROLLING_UPDATE;
        };
    }
}
