package dev.mosaic.contract.git;

/** A tag by its short name, and the commit it names, also where something stands between. */
public record Tag(GitRef name, CommitSha commit) {}
