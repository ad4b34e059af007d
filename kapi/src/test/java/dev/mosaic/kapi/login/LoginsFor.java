package dev.mosaic.kapi.login;

import dev.mosaic.kapi.state.StateStore;
import tools.jackson.databind.json.JsonMapper;

/** Logins over a store of a test's own. */
public final class LoginsFor {
    private LoginsFor() {}

    public static Logins store(StateStore store) {
        return new Logins(store, JsonMapper.shared());
    }
}
