package dev.mosaic.contract.manifest;

/** A field, by its path, and who wrote it last ({@code kubectl-client-side-apply}, {@code helm}). */
public record ManagedField(String path, String manager) {}
