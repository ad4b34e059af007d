package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.identity.IdentityApi;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets people in whose token kapi knows. */
@Component
public class Door {
    private final Function<String, IdentityApi> identities;
    private final LocalProperties local;

    @Autowired
    Door(Kapi kapi, LocalProperties local) {
        this(token -> kapi.client(IdentityApi.class, () -> token), local);
    }

    Door(Function<String, IdentityApi> identities, LocalProperties local) {
        this.identities = identities;
        this.local = local;
    }

    /** Checks the token with kapi and signs in; fails as kapi fails, and then nothing changed. */
    public void enter(String token, SignIn where) {
        where.enter(token, identities.apply(token).me());
    }

    /** Whether this start has a secret, so that people need no token of a cluster. */
    public boolean hasKey() {
        return !local.secret().isEmpty();
    }

    /** Signs in if {@code key} is this start's secret; false, and nothing changed, if it is not. */
    public boolean enterByKey(String key, SignIn where) {
        if (!local.opens(key)) return false;
        enter(key, where);
        return true;
    }
}
