package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.identity.Right;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An access that grants everything but some resources. */
public record Doors(Set<String> closed) implements Access {
    public static final Caller ANN = new Caller("ann", "", List.of(), Map.of());

    public static Doors closedFor(String... resources) {
        return new Doors(Set.of(resources));
    }

    @Override
    public Caller caller(String token) {
        return ANN;
    }

    @Override
    public boolean allows(Caller caller, Right right) {
        return !closed.contains(right.resource());
    }
}
