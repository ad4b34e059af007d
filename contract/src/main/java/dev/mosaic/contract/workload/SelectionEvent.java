package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationId;
import java.time.Instant;
import java.util.List;

/** What happens to acts performed together: first {@link Accepted}, then news of each, ending when all have ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SelectionEvent {

    /** Each act is recorded as an operation; one that could not start has ended already. {@code together} is their address. */
    record Accepted(OperationId together, List<Operation> operations) implements SelectionEvent {}

    /** One of the operations moved. */
    record Moved(OperationId operation, OperationEvent event) implements SelectionEvent {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet(Instant at) implements SelectionEvent {}
}
