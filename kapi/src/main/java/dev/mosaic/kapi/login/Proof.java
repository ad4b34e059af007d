package dev.mosaic.kapi.login;

import dev.mosaic.contract.account.RateLimit;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a host that did not refuse a login tells of it: as whom it knows it, scopes, limit and last day where it tells them,
 * and what the login lacks. Not {@code proven} where the host was reached but there was nothing to try the login on.
 */
public record Proof(
        boolean proven,
        String user,
        List<String> scopes,
        Optional<RateLimit> limit,
        Optional<Instant> expires,
        Optional<Refusal> lacking) {

    /** The host takes the login and tells no more. */
    public static Proof taken() {
        return new Proof(true, "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The host answers; nothing there was opened with the login. */
    public static Proof reached() {
        return new Proof(false, "", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
