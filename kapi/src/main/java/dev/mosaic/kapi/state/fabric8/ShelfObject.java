package dev.mosaic.kapi.state.fabric8;

import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.ShelfLimit;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.dsl.MixedOperation;
import io.fabric8.kubernetes.client.dsl.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One object that holds a shelf; what differs between the kinds is in the subclasses. */
abstract class ShelfObject<T extends HasMetadata> {
    private final MixedOperation<T, ?, Resource<T>> all;
    private final String namespace;
    private final String name;

    ShelfObject(MixedOperation<T, ?, Resource<T>> all, String namespace, String name) {
        this.all = all;
        this.namespace = namespace;
        this.name = name;
    }

    abstract Map<String, String> entries(T object);

    /** The object with these entries, everything else as it was. */
    abstract T with(T object, Map<String, String> entries);

    abstract T empty(ObjectMeta meta);

    Map<String, String> read() {
        @Nullable T found = find();
        return found == null ? Map.of() : Map.copyOf(entries(found));
    }

    /** Fails with 409 when somebody else wrote or created it meanwhile. */
    Map<String, String> change(Shelf shelf, UnaryOperator<Map<String, String>> change) {
        @Nullable T found = find();
        T before = found == null ? empty(meta()) : found;
        Map<String, String> entries = Map.copyOf(change.apply(new HashMap<>(entries(before))));
        ShelfLimit.check(shelf, entries);
        if (entries.equals(entries(before))) return entries;
        Resource<T> target = all.inNamespace(namespace).resource(with(before, entries));
        // The version read is sent along, so that a write in between is not overwritten but answered with a conflict.
        T written = found == null ? target.create() : target.update();
        return Map.copyOf(entries(written));
    }

    private @Nullable T find() {
        return all.inNamespace(namespace).withName(name).get();
    }

    private ObjectMeta meta() {
        return new ObjectMetaBuilder()
                .withNamespace(namespace)
                .withName(name)
                .addToLabels("app.kubernetes.io/part-of", "mosaic")
                .build();
    }
}
