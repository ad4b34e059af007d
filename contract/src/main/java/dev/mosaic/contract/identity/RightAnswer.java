package dev.mosaic.contract.identity;

/** Whether the caller holds the right; if not, {@code role} is the YAML of a Role that would grant it. */
public record RightAnswer(Right right, boolean allowed, String role) {}
