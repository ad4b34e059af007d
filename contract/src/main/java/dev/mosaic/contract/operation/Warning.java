package dev.mosaic.contract.operation;

/** Something to know before the start; {@code id} is the key of its text, {@code detail} the name it is about. */
public record Warning(WarningId id, String detail) {}
