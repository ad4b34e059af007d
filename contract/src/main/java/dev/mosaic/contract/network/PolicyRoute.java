package dev.mosaic.contract.network;

import java.util.List;

/**
 * A NetworkPolicy that selects the workload's pods; {@code pods} is its selector, empty for all of the namespace. Where
 * {@code limitsIncoming} only what {@code incoming} lists may come in (nothing, if it is empty); likewise outgoing.
 */
public record PolicyRoute(
        String name,
        String pods,
        boolean limitsIncoming,
        List<PolicyRule> incoming,
        boolean limitsOutgoing,
        List<PolicyRule> outgoing) {}
