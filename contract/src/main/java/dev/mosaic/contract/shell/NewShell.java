package dev.mosaic.contract.shell;

/** A terminal somebody wants; {@code debug} asks for a debug container beside the one that is named. */
public record NewShell(ContainerPlace place, ShellSize size, boolean debug) {}
