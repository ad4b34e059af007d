package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.OperationKind;

/** Makes the jobs of one feature again after a restart. */
public interface JobFactory {

    boolean makes(OperationKind kind);

    Job revive(String intent);
}
