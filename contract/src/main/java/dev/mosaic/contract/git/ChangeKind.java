package dev.mosaic.contract.git;

/** What a commit did to a file. */
public enum ChangeKind {
    ADDED,
    CHANGED,
    REMOVED,
    RENAMED
}
