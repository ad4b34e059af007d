package dev.mosaic.contract.operation;

/**
 * What an image that was pushed is made of: how many layers and their compressed bytes, and how many of these the registry did
 * not have of the image before. Nodes pull about what is new.
 */
public record Layers(int count, long bytes, int fresh, long freshBytes) {}
