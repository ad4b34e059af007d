package dev.mosaic.kapi.binding;

import dev.mosaic.contract.repository.Binding;
import dev.mosaic.kapi.state.InMemoryStateStore;
import tools.jackson.databind.json.JsonMapper;

/** Bindings for tests of other features. */
public final class GivenBindings {
    private GivenBindings() {}

    public static Bindings of(Binding... given) {
        Bindings bindings = new Bindings(new InMemoryStateStore(), JsonMapper.shared());
        for (Binding each : given) bindings.save(each, "");
        return bindings;
    }
}
