package dev.mosaic.contract.operation;

/** What an operation does. */
public enum OperationKind {
    SHIP,
    RESTART,
    SET_IMAGE,
    SCALE,
    RETURN,
    PAUSE,
    RESUME,
    DELETE_POD,
    EDIT
}
