package dev.mosaic.contract.git;

/** A branch and the commit at its tip; {@code isDefault} marks the one the host shows first. */
public record Branch(GitRef name, CommitSha tip, boolean isDefault) {}
