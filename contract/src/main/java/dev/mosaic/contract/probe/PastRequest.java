package dev.mosaic.contract.probe;

import java.time.Instant;

/** A request of before; {@code outcome} is an HTTP status, a fault's kind or OK. Values of secret headers are empty. */
public record PastRequest(String id, Instant at, ProbeRequest request, String outcome, long totalMicros) {}
