package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.autoscaling.v2.CrossVersionObjectReference;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscalerStatus;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps of an autoscaler what it scales, its bounds and what it wants. */
final class ScalerProjection {
    private ScalerProjection() {}

    static SeenScaler of(HorizontalPodAutoscaler scaler) {
        ObjectMeta meta = scaler.getMetadata();
        CrossVersionObjectReference target = scaler.getSpec().getScaleTargetRef();
        HorizontalPodAutoscalerStatus status =
                scaler.getStatus() == null ? new HorizontalPodAutoscalerStatus() : scaler.getStatus();
        Integer min = scaler.getSpec().getMinReplicas();
        return SeenScaler.of(
                Uid.of(meta.getUid()),
                workload(target, meta.getNamespace()),
                Autoscaling.by(
                        meta.getName(),
                        min == null ? 1 : min,
                        Meta.number(scaler.getSpec().getMaxReplicas()),
                        Meta.number(status.getDesiredReplicas())));
    }

    private static Optional<WorkloadId> workload(CrossVersionObjectReference target, String namespace) {
        return Stream.of(WorkloadKind.values())
                .filter(kind -> kind.title().equals(target.getKind()))
                .map(kind -> new WorkloadId(namespace, kind, target.getName()))
                .findFirst();
    }
}
