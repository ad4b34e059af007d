package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.client.informers.cache.ItemStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The little an informer must remember of each object: its names, owners and version, none of its content. */
final class Skeletons<T extends HasMetadata> implements ItemStore<T> {
    private final Supplier<T> empty;
    private final Map<String, T> items = new ConcurrentHashMap<>();

    Skeletons(Supplier<T> empty) {
        this.empty = empty;
    }

    @Override
    public String getKey(T object) {
        return Meta.key("", object);
    }

    @Override
    public @Nullable T put(String key, T object) {
        T skeleton = empty.get();
        skeleton.setMetadata(new ObjectMetaBuilder()
                .withNamespace(object.getMetadata().getNamespace())
                .withName(object.getMetadata().getName())
                .withUid(object.getMetadata().getUid())
                .withResourceVersion(object.getMetadata().getResourceVersion())
                .build());
        return items.put(key, skeleton);
    }

    @Override
    public @Nullable T remove(String key) {
        return items.remove(key);
    }

    @Override
    public Stream<String> keySet() {
        return items.keySet().stream();
    }

    @Override
    public Stream<T> values() {
        return items.values().stream();
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public @Nullable T get(String key) {
        return items.get(key);
    }

    /** Tells the informer that handlers must be given what the server sent, not what is kept here. */
    @Override
    public boolean isFullState() {
        return false;
    }
}
