package dev.mosaic.contract.probe;

/** A redirect that was followed: who sent it, and where to. */
public record Hop(String url, int status, String location) {}
