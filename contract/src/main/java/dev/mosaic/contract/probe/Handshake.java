package dev.mosaic.contract.probe;

import java.time.Instant;
import java.util.List;

/** What a TLS handshake told; {@code doubt} is why nobody vouches for it, empty where it is verified. The chain begins with the server's own. */
public record Handshake(
        String version,
        String cipher,
        String protocol,
        String serverName,
        boolean verified,
        String doubt,
        List<Certificate> chain) {

    /** A certificate; {@code fingerprint} is SHA-256 in hex. */
    public record Certificate(
            String subject, String issuer, Instant from, Instant until, List<String> names, String fingerprint) {}
}
