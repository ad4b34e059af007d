package dev.mosaic.kapi.cluster.fabric8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen of one kind of object, found by uid or by its owner. Not safe for threads by itself. */
final class Table<T extends Seen> {
    private final Map<UUID, T> byUid = new HashMap<>();
    private final Map<UUID, List<T>> byOwner = new HashMap<>();

    /** Puts it in the place of what was seen of it before. Answers that. */
    Optional<T> put(T seen) {
        Optional<T> before = remove(seen.uid());
        byUid.put(seen.uid(), seen);
        // Most have a few siblings at most, and what nobody shares need not have room for ten.
        byOwner.computeIfAbsent(seen.owner(), owner -> new ArrayList<>(1)).add(seen);
        return before;
    }

    Optional<T> remove(UUID uid) {
        @Nullable T before = byUid.remove(uid);
        if (before == null) return Optional.empty();
        byOwner.computeIfPresent(before.owner(), (owner, all) -> without(all, before));
        return Optional.of(before);
    }

    private @Nullable List<T> without(List<T> all, T gone) {
        all.removeIf(one -> one == gone);
        return all.isEmpty() ? null : all;
    }

    Optional<T> byUid(UUID uid) {
        return Optional.ofNullable(byUid.get(uid));
    }

    Collection<T> ownedBy(UUID owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /** Forgets all that belongs to this owner. */
    void removeOwnedBy(UUID owner) {
        List.copyOf(ownedBy(owner)).forEach(owned -> remove(owned.uid()));
    }

    Collection<T> all() {
        return byUid.values();
    }

    void clear() {
        byUid.clear();
        byOwner.clear();
    }
}
