package dev.mosaic.contract.delivery;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of each workload can be shipped, in the order of the {@link ShipQuestion}. */
public record ShipOffer(List<Offered> workloads) {

    /** The bound containers, in the pod's order; without any the failure says why: not bound, or not to be seen. */
    public record Offered(
            WorkloadId workload,
            List<BoundContainer> containers,
            @Nullable Failure failure) {}

    /** Where the container comes from, and the commit it runs, where its workload's annotations tell that. */
    public record BoundContainer(Binding binding, @Nullable CommitSha running) {}
}
