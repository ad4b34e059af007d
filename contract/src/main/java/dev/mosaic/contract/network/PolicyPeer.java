package dev.mosaic.contract.network;

import java.util.List;

/** Whom a rule allows. Selectors are written as kubectl takes them; an empty one means all. */
public record PolicyPeer(Kind kind, String pods, String namespaces, String block, List<String> except) {

    /** Which parts of a peer count. */
    public enum Kind {
        /** Pods of the policy's own namespace. */
        PODS,
        /** Pods of the namespaces that {@code namespaces} selects. */
        PODS_OF_NAMESPACES,
        /** Addresses in {@code block}, without {@code except}. */
        ADDRESSES
    }
}
