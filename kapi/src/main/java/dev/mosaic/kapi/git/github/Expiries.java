package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.login.Login;
import dev.mosaic.kapi.login.Proof;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Last days that tokens had while they worked; afterwards GitHub only says that it does not know them. */
final class Expiries {
    private final Map<Integer, Instant> lastDays = new ConcurrentHashMap<>();

    void note(Optional<Login> login, Proof proof) {
        if (login.isPresent() && proof.expires().isPresent())
            lastDays.put(login.get().hashCode(), proof.expires().get());
    }

    /** The refusal, or, where it is the token's age, ACCOUNT_EXPIRED. */
    Refusal sharpened(String host, Optional<Login> login, Refusal refusal) {
        Instant end = login.map(known -> lastDays.get(known.hashCode())).orElse(null);
        boolean expired = refusal.problem() == Problem.GIT_UNAUTHORIZED && end != null && end.isBefore(Instant.now());
        return expired ? Refusal.of(Problem.ACCOUNT_EXPIRED, Map.of("host", host, "until", end.toString())) : refusal;
    }
}
