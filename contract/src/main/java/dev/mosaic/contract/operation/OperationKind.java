package dev.mosaic.contract.operation;

/** What an operation does. */
public enum OperationKind {
    SHIP,
    RESTART,
    SET_IMAGE,
    SCALE,
    RETURN,
    EDIT
}
