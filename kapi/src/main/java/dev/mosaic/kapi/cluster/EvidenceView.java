package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Evidence opened for a caller: each question is answered by what was found, or by why it was not; nothing is thrown. Of ConfigMaps and
 * Secrets it brings the metadata and, as {@code keys}, the names of what is in them, never a value.
 */
public interface EvidenceView extends AutoCloseable {

    /** One object; objects of the whole cluster have an empty namespace. */
    Sighting<Map<String, Object>> get(EvidenceKind kind, String namespace, String name);

    /** Those of a namespace (of all where it is empty) that have these labels. */
    Sighting<List<Map<String, Object>>> list(EvidenceKind kind, String namespace, Map<String, String> labels);

    /** The last lines of a container's log, or of the run before it. */
    Sighting<List<String>> tail(String namespace, String pod, String container, boolean previous, int lines);

    /**
     * What a pod listens on, as its kernel lists it: the lines of {@code /proc/net/tcp}, {@code tcp6}, {@code udp} and {@code udp6},
     * read by {@code cat} in this container. Needs the right to run programs there.
     */
    Sighting<List<String>> sockets(String namespace, String pod, String container);

    /** Whether an account ({@code system:serviceaccount:NAMESPACE:NAME}) holds this right. */
    Sighting<Boolean> may(String account, Right right);

    /** When this is seen: now, or when it was recorded. */
    Instant now();

    /** How often the API server was asked so far. */
    int calls();

    @Override
    void close();
}
