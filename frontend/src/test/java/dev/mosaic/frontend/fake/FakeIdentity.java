package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.util.List;
import java.util.Map;

/** Knows everybody but the token {@code wrong}. */
public class FakeIdentity implements IdentityApi {
    private final String token;

    public FakeIdentity() {
        this("good");
    }

    private FakeIdentity(String token) {
        this.token = token;
    }

    public IdentityApi with(String other) {
        return new FakeIdentity(other);
    }

    @Override
    public Me me() {
        if (token.equals("wrong")) throw new KapiRefusal(stranger());
        return new Me("ann@example.org", List.of("developers", "system:authenticated"));
    }

    @Override
    public List<RightAnswer> rights(List<Right> rights) {
        return rights.stream().map(FakePlans::answer).toList();
    }

    private static Failure stranger() {
        return new Failure(
                Problem.NOT_SIGNED_IN,
                Map.of(),
                "Find out who is calling",
                "the token is missing, expired or not known to this cluster",
                "Log in again with a fresh token: kubectl create token NAME");
    }
}
