package dev.mosaic.contract.workload;

/** A container of the pod template and the image written there (as is: it may be no valid reference). */
public record Container(String name, String image) {}
