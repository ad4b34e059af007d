package dev.mosaic.contract.workspace;

/** A workspace with the version to hand back when it is changed. */
public record StoredWorkspace(Workspace workspace, String version) {}
