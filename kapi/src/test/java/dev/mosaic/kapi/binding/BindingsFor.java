package dev.mosaic.kapi.binding;

import dev.mosaic.kapi.state.StateStore;
import tools.jackson.databind.json.JsonMapper;

/** Bindings over a store of a test's own. */
public final class BindingsFor {
    private BindingsFor() {}

    public static Bindings store(StateStore store) {
        return new Bindings(store, JsonMapper.shared());
    }
}
