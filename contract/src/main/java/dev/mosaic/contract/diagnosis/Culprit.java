package dev.mosaic.contract.diagnosis;

/**
 * The object at fault and the field of it, as a path ({@code spec.selector.app}). {@code kind} is as YAML writes it; an object of the
 * whole cluster has no namespace, and {@code field} is empty where the whole object is meant.
 */
public record Culprit(String kind, String namespace, String name, String field) {}
