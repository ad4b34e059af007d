package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** Hands what one watch sees to the mirror, as small projections of what is worth keeping. */
final class Projector<T extends HasMetadata> implements ResourceEventHandler<T> {
    private final Mirror mirror;
    private final String kind;
    private final Predicate<T> worth;
    private final Function<T, Seen> projection;

    Projector(Mirror mirror, String kind, Predicate<T> worth, Function<T, Seen> projection) {
        this.mirror = mirror;
        this.kind = kind;
        this.worth = worth;
        this.projection = projection;
    }

    @Override
    public void onAdd(T object) {
        if (worth.test(object)) mirror.put(projection.apply(object));
        else mirror.remove(uid(object));
    }

    @Override
    public void onUpdate(T before, T object) {
        // While the watch was broken another one may have taken its name.
        if (!uid(before).equals(uid(object))) mirror.remove(uid(before));
        onAdd(object);
    }

    @Override
    public void onDelete(T object, boolean missed) {
        mirror.remove(uid(object));
    }

    private UUID uid(T object) {
        return Uid.of(object.getMetadata().getUid());
    }

    /** This kind may not be watched any more, or never could be. */
    void forbidden() {
        mirror.forbidden(kind);
    }

    /** Whether Mosaic does without when it may not watch this kind. */
    boolean optional() {
        return !Mirror.NEEDED.contains(kind);
    }

    /** All there is was handed over at least once. */
    @Override
    public void onList(String version, boolean remainedEmpty) {
        mirror.filled(kind);
    }
}
