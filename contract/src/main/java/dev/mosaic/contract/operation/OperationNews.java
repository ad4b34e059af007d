package dev.mosaic.contract.operation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a watcher of all operations is told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface OperationNews {

    /** The operation is new to the watcher, or has come further, to this. */
    record Changed(Operation operation) implements OperationNews {}

    /** The stream lives. Sent every 15 seconds. */
    record Quiet() implements OperationNews {}
}
