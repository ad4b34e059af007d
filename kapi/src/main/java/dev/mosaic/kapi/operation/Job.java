package dev.mosaic.kapi.operation;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;

/** What an operation does. A job can be made again from its {@link #intent}, which is how one survives a restart. */
public interface Job {

    OperationKind kind();

    WorkloadId workload();

    /** What it is about, in a few words: an image, a number, a revision. */
    String subject();

    OnFailure onFailure();

    /** What the caller must hold, before the start and again before the roll. */
    List<Right> rights();

    /** The same work by hand. */
    List<Command> commands();

    /** Everything {@link JobFactory#revive} needs; holds no secret. */
    String intent();

    List<Step> steps();

    /** Brings the pods back to what {@link Run#recall} knows of the state before the roll, and waits for them. */
    void undo(Run run);

    /** Removes what the steps left on this machine; called at every end. */
    default void tidy(Run run) {}
}
