package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps one copy of each text that thousands of objects share: images, nodes, labels, reasons. */
final class Words {
    private static final Interner<String> KNOWN = Interner.newWeakInterner();

    private static final Interner<UUID> OWNERS = Interner.newWeakInterner();

    private Words() {}

    /** Siblings share one copy of whom they belong to. */
    static UUID shared(UUID owner) {
        return OWNERS.intern(owner);
    }

    static String shared(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : KNOWN.intern(text);
    }

    static Map<String, String> shared(Map<String, String> texts) {
        Map<String, String> copy = HashMap.newHashMap(texts.size());
        texts.forEach((key, value) -> copy.put(shared(key), shared(value)));
        return Map.copyOf(copy);
    }
}
