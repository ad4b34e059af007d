package dev.mosaic.contract.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The name of an operation: lower-case letters, digits and dashes, sortable by time. */
public record OperationId(@JsonValue String value) {

    @JsonCreator
    public OperationId {
        if (!value.matches("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")) {
            throw new IllegalArgumentException("operation id must be a DNS label");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
