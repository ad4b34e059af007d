package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Entrance;
import java.util.Map;
import java.util.UUID;

/** What is kept of a Service: where it leads to, by which labels. Its owner is its namespace. */
record SeenDoor(UUID uid, UUID owner, Map<String, String> selector, Entrance entrance) implements Seen {

    static UUID namespace(String name) {
        return Uid.named("namespace/" + name);
    }

    /** Whether pods stamped with these labels stand behind it; a Service without a selector leads to none by itself. */
    boolean leadsTo(Map<String, String> stamps) {
        return !selector.isEmpty() && Selectors.all(selector, stamps);
    }
}
