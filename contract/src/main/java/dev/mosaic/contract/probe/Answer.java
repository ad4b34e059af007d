package dev.mosaic.contract.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whatever was learnt; a fault says what kept the rest from being learnt. {@code address} is the one that was connected
 * to, empty where none was; {@code hops} are the redirects that were followed.
 */
public record Answer(
        @Nullable Fault fault,
        Timing timing,
        String address,
        @Nullable Reply reply,
        List<Hop> hops,
        @Nullable Handshake tls,
        @Nullable Resolution dns) {

    /** In one word: the status, the kind of fault, or OK. */
    public String outcome() {
        if (fault != null) return fault.kind().name();
        return reply == null ? "OK" : String.valueOf(reply.status());
    }
}
