package dev.mosaic.contract.network;

import java.util.List;

/** Who may talk and by which ports ({@code TCP 8080}); an empty list means anybody, or any port. */
public record PolicyRule(List<PolicyPeer> peers, List<String> ports) {}
