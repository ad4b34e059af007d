package dev.mosaic.kapi.login;

import dev.mosaic.kapi.state.StateStore;

/** Host keys over a store of a test's own. */
public final class HostKeysFor {
    private HostKeysFor() {}

    public static HostKeys store(StateStore store) {
        return new HostKeys(store);
    }
}
