package dev.mosaic.contract.shell;

/** What a command wrote: the beginning, and how many bytes there were. */
public record CommandOutput(String text, long bytes, boolean cut) {}
