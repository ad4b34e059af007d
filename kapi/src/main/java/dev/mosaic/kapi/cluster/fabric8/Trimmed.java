package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.informers.cache.ItemStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Objects as they came, less what nobody will ask for. */
final class Trimmed<T extends HasMetadata> implements ItemStore<T> {
    private final UnaryOperator<T> trim;
    private final Map<String, T> items = new ConcurrentHashMap<>();

    Trimmed(UnaryOperator<T> trim) {
        this.trim = trim;
    }

    @Override
    public String getKey(T object) {
        return Meta.key("", object);
    }

    @Override
    public @Nullable T put(String key, T object) {
        object.getMetadata().setManagedFields(java.util.List.of());
        return items.put(key, trim.apply(object));
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

    @Override
    public boolean isFullState() {
        return true;
    }
}
