package dev.mosaic.contract.workload;

/** A container as the kubelet reports it; {@code imageId} holds the digest that really runs, empty before it was pulled. */
public record PodContainer(String name, String image, String imageId, boolean ready, int restarts, Health health) {}
