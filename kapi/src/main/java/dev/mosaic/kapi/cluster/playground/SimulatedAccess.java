package dev.mosaic.kapi.cluster.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;

/** One user who knows the secret of this start and may do everything. */
final class SimulatedAccess implements Access {
    private static final Caller YOU = new Caller("you (playground)", "playground", List.of(), Map.of());

    private final byte[] secret;

    SimulatedAccess(String secret) {
        // An empty secret would let everybody in.
        if (secret.isBlank()) throw new IllegalArgumentException("mosaic.local.secret must be set in the playground");
        this.secret = secret.getBytes(UTF_8);
    }

    @Override
    public Caller caller(String token) {
        if (!MessageDigest.isEqual(secret, token.getBytes(UTF_8))) throw Refusal.of(Problem.NOT_SIGNED_IN, Map.of());
        return YOU;
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return true;
    }
}
