package dev.mosaic.contract.git;

/**
 * What a commit did to one file: lines {@code added} and {@code removed}, both 0 for a {@code binary} one; {@code before}
 * is the path it had, empty unless it was renamed.
 */
public record FileChange(String path, String before, ChangeKind kind, int added, int removed, boolean binary) {}
