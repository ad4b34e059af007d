package dev.mosaic.contract.shell;

import java.time.Instant;

/** An open terminal; {@code place} names the debug container where it runs in one. */
public record Shell(String id, ContainerPlace place, boolean debug, Instant opened) {}
