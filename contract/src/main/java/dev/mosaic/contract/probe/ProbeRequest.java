package dev.mosaic.contract.probe;

/** A question, and from where it is asked. */
public record ProbeRequest(Origin origin, Question question) {}
