package dev.mosaic.kapi.binding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All bindings, one entry for each container; a save that does not know the newest version is refused. */
@Component
public class Bindings {
    private final StateStore store;
    private final JsonMapper json;
    private final Cache<String, Map<WorkloadId, List<Binding>>> lately =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build();

    Bindings(StateStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** By namespace, name and container. */
    public List<StoredBinding> all() {
        return store.read(Shelf.SETTINGS).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(BindingKey.PREFIX))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> read(entry.getValue()))
                .toList();
    }

    /** By workload; may be a few seconds old where somebody else wrote, and costs nothing to ask again and again. */
    public Map<WorkloadId, List<Binding>> lately() {
        return lately.get("all", unused -> byWorkload());
    }

    private Map<WorkloadId, List<Binding>> byWorkload() {
        return all().stream().map(StoredBinding::binding).collect(Collectors.groupingBy(Binding::workload));
    }

    public Optional<StoredBinding> find(WorkloadId workload, String container) {
        String text = store.read(Shelf.SETTINGS).get(BindingKey.of(workload, container));
        return Optional.ofNullable(text).map(this::read);
    }

    /** Fails with CONFLICT when {@code version} is not the newest (empty: when there is one already). */
    public StoredBinding save(Binding binding, String version) {
        String key = BindingKey.of(binding.workload(), binding.container());
        StoredBinding saved = new StoredBinding(binding, next(version));
        store.change(Shelf.SETTINGS, entries -> {
            requireVersion(entries, key, version, binding);
            entries.put(key, json.writeValueAsString(saved));
            return entries;
        });
        lately.invalidateAll();
        return saved;
    }

    /** Fails with CONFLICT when {@code version} is not the newest. */
    public void remove(WorkloadId workload, String container, String version) {
        String key = BindingKey.of(workload, container);
        store.change(Shelf.SETTINGS, entries -> {
            if (!entries.containsKey(key)) return entries;
            requireVersion(entries, key, version, read(entries.get(key)).binding());
            entries.remove(key);
            return entries;
        });
        lately.invalidateAll();
    }

    private void requireVersion(Map<String, String> entries, String key, String version, Binding binding) {
        String newest = Optional.ofNullable(entries.get(key))
                .map(text -> read(text).version())
                .orElse("");
        if (newest.equals(version)) return;
        String what = "the binding of " + binding.workload() + " " + binding.container();
        throw Refusal.of(Problem.CONFLICT, Map.of("what", what));
    }

    private StoredBinding read(String text) {
        return json.readValue(text, StoredBinding.class);
    }

    private static String next(String version) {
        try {
            return version.isEmpty() ? "1" : String.valueOf(Long.parseLong(version) + 1);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("version must be one that was read before");
        }
    }
}
