package dev.mosaic.frontend.kapi;

import dev.mosaic.contract.identity.IdentityApi;
import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lets people in whose token kapi knows. */
@Component
public class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private final Function<String, IdentityApi> identities;
    private final Function<String, PreferenceApi> preferences;
    private final LocalProperties local;

    @Autowired
    Door(Kapi kapi, LocalProperties local) {
        this(
                token -> kapi.client(IdentityApi.class, () -> token),
                token -> kapi.client(PreferenceApi.class, () -> token),
                local);
    }

    Door(Function<String, IdentityApi> identities, Function<String, PreferenceApi> preferences, LocalProperties local) {
        this.identities = identities;
        this.preferences = preferences;
        this.local = local;
    }

    /** Checks the token with kapi and signs in; fails as kapi fails, and then nothing changed. */
    public void enter(String token, SignIn where) {
        where.enter(token, identities.apply(token).me());
        where.prefer(preferences(token));
    }

    /** Nobody stays outside because their preferences cannot be read. */
    private StoredPreferences preferences(String token) {
        try {
            return preferences.apply(token).mine();
        } catch (RuntimeException e) {
            LOG.warn("no preferences: {}", e.toString());
            return new StoredPreferences(Preferences.usual(), "");
        }
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
