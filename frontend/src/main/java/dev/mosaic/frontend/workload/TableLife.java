package dev.mosaic.frontend.workload;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.WorkloadEvent.Counted;

/** What the stream of changes means for the table as a whole. */
interface TableLife {

    /** Changes come in. */
    void live();

    /** The counts are these now. */
    void counted(Counted now);

    /** No changes come in until {@link #live}. */
    void cut(Failure why);
}
