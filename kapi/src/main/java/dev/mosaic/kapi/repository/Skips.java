package dev.mosaic.kapi.repository;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The workloads whose source nobody needs to know, kept for everybody. */
@Component
class Skips {
    private static final String PREFIX = "skip.";
    private final StateStore store;

    Skips(StateStore store) {
        this.store = store;
    }

    /** By {@link WorkloadId#toString()}. */
    Set<String> all() {
        return store.read(Shelf.SETTINGS).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PREFIX))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(WorkloadId id) {
        store.change(Shelf.SETTINGS, entries -> {
            entries.put(key(id), id.toString());
            return entries;
        });
    }

    void remove(WorkloadId id) {
        store.change(Shelf.SETTINGS, entries -> {
            entries.remove(key(id));
            return entries;
        });
    }

    /** Names of workloads may be longer than a key has room for. */
    private static String key(WorkloadId id) {
        String text = id.toString();
        return PREFIX + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
