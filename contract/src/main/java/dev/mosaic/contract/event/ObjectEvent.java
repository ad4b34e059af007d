package dev.mosaic.contract.event;

import java.time.Instant;

/**
 * One event of the cluster, equal ones counted together: {@code kind} and {@code name} say what it is about,
 * {@code reason} is its CamelCase word, {@code message} the raw text, {@code source} who tells it.
 */
public record ObjectEvent(
        String kind,
        String name,
        boolean warning,
        String reason,
        String message,
        String source,
        int count,
        Instant first,
        Instant last) {}
