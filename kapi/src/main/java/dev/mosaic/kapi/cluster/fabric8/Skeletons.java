package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.client.informers.cache.ItemStore;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The little an informer must remember of each object: its name, uid and version, made an object again when it asks. */
final class Skeletons<T extends HasMetadata> implements ItemStore<T> {
    private final Supplier<T> empty;
    private final Map<String, Bones> items = new ConcurrentHashMap<>();

    /** The rest is in the key. A version that is no number is forgotten: then every change counts as one. */
    private record Bones(long most, long least, long version) {
        static Bones of(ObjectMeta meta) {
            UUID uid = Uid.of(meta.getUid());
            return new Bones(
                    uid.getMostSignificantBits(),
                    uid.getLeastSignificantBits(),
                    Meta.number(meta.getResourceVersion()));
        }
    }

    Skeletons(Supplier<T> empty) {
        this.empty = empty;
    }

    @Override
    public String getKey(T object) {
        ObjectMeta meta = object.getMetadata();
        return Meta.text(meta.getNamespace()) + "/" + meta.getName();
    }

    @Override
    public @Nullable T put(String key, T object) {
        return skeleton(key, items.put(key, Bones.of(object.getMetadata())));
    }

    @Override
    public @Nullable T remove(String key) {
        return skeleton(key, items.remove(key));
    }

    @Override
    public Stream<String> keySet() {
        return items.keySet().stream();
    }

    @Override
    public Stream<T> values() {
        return items.entrySet().stream().map(item -> made(item.getKey(), item.getValue()));
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public @Nullable T get(String key) {
        return skeleton(key, items.get(key));
    }

    /** Tells the informer that handlers must be given what the server sent, not what is kept here. */
    @Override
    public boolean isFullState() {
        return false;
    }

    private @Nullable T skeleton(String key, @Nullable Bones bones) {
        return bones == null ? null : made(key, bones);
    }

    private T made(String key, Bones bones) {
        int slash = key.indexOf('/');
        ObjectMeta meta = new ObjectMeta();
        meta.setNamespace(key.substring(0, slash));
        meta.setName(key.substring(slash + 1));
        meta.setUid(new UUID(bones.most(), bones.least()).toString());
        meta.setResourceVersion(Long.toString(bones.version()));
        T object = empty.get();
        object.setMetadata(meta);
        return object;
    }
}
