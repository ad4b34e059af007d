package dev.mosaic.kapi.cluster.fabric8;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was seen of one kind of object, found by uid or by the uid of its owner. Not safe for threads by itself. */
final class Table<T extends Seen> {
    private final Map<String, T> byKey = new HashMap<>();
    private final Map<String, T> byUid = new HashMap<>();
    private final Map<String, Map<String, T>> byOwner = new HashMap<>();

    /** Puts it in the place of the object of the same name, which may have been another one. Answers that one. */
    Optional<T> put(T seen) {
        Optional<T> before = remove(seen.key());
        byKey.put(seen.key(), seen);
        byUid.put(seen.uid(), seen);
        byOwner.computeIfAbsent(seen.owner(), owner -> new HashMap<>()).put(seen.uid(), seen);
        return before;
    }

    Optional<T> remove(String key) {
        @Nullable T before = byKey.remove(key);
        if (before == null) return Optional.empty();
        byUid.remove(before.uid());
        byOwner.computeIfPresent(before.owner(), (owner, all) -> without(all, before.uid()));
        return Optional.of(before);
    }

    private @Nullable Map<String, T> without(Map<String, T> all, String uid) {
        all.remove(uid);
        return all.isEmpty() ? null : all;
    }

    Optional<T> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Optional<T> byUid(String uid) {
        return Optional.ofNullable(byUid.get(uid));
    }

    Collection<T> ownedBy(String uid) {
        return byOwner.getOrDefault(uid, Map.of()).values();
    }

    /** Forgets all that belongs to this uid. */
    void removeOwnedBy(String uid) {
        List.copyOf(ownedBy(uid)).forEach(owned -> remove(owned.key()));
    }

    Collection<T> all() {
        return byKey.values();
    }
}
