package dev.mosaic.contract.probe;

/** What went wrong on the way, in which stage, and in the system's own words. */
public record Fault(FaultKind kind, Stage stage, String detail) {}
