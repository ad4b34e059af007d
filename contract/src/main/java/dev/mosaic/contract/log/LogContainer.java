package dev.mosaic.contract.log;

/** A container of the workload's pods; {@code init} ones run before the others. */
public record LogContainer(String name, boolean init) {}
