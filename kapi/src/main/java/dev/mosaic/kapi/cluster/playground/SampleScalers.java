package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;

/** The one autoscaler of the playground; nothing loads its workload, so it never wants another number. */
final class SampleScalers {
    private static final WorkloadId SCALED = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "catalogue");

    private SampleScalers() {}

    static Autoscaling of(WorkloadId id) {
        return id.equals(SCALED) ? Autoscaling.by(SCALED.name(), 2, 6, 2) : Autoscaling.NONE;
    }
}
