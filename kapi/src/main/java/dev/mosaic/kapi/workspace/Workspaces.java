package dev.mosaic.kapi.workspace;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The workspaces of each user, one entry a user; a save that does not know the newest version is refused. */
@Component
class Workspaces {
    private static final int MOST = 50;
    private static final TypeReference<List<StoredWorkspace>> LIST = new TypeReference<>() {};
    private final StateStore store;
    private final JsonMapper json;

    Workspaces(StateStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** By name. */
    List<StoredWorkspace> of(String user) {
        return sorted(read(store.read(Shelf.SETTINGS).get(WorkspaceKey.of(user))));
    }

    /** Fails with CONFLICT when {@code version} is not the newest of {@code name}, or the new name is taken. */
    StoredWorkspace save(String user, String name, Workspace workspace, String version) {
        StoredWorkspace saved =
                new StoredWorkspace(workspace, UUID.randomUUID().toString().substring(0, 8));
        change(user, all -> {
            requireVersion(all, name, version);
            all.remove(name);
            if (all.containsKey(workspace.name())) throw conflict(workspace.name());
            if (workspace.preferred()) all.replaceAll((other, stored) -> unmarked(stored));
            all.put(workspace.name(), saved);
            requireRoom(all);
        });
        return saved;
    }

    /** Fails with CONFLICT when {@code version} is not the newest. */
    void remove(String user, String name, String version) {
        change(user, all -> {
            if (all.containsKey(name)) requireVersion(all, name, version);
            all.remove(name);
        });
    }

    private void change(String user, java.util.function.Consumer<Map<String, StoredWorkspace>> change) {
        String key = WorkspaceKey.of(user);
        store.change(Shelf.SETTINGS, entries -> {
            Map<String, StoredWorkspace> all = new TreeMap<>();
            read(entries.get(key)).forEach(stored -> all.put(stored.workspace().name(), stored));
            change.accept(all);
            if (all.isEmpty()) entries.remove(key);
            else entries.put(key, json.writeValueAsString(List.copyOf(all.values())));
            return entries;
        });
    }

    private static void requireVersion(Map<String, StoredWorkspace> all, String name, String version) {
        String newest =
                Optional.ofNullable(all.get(name)).map(StoredWorkspace::version).orElse("");
        if (!Objects.equals(newest, version)) throw conflict(name);
    }

    private static void requireRoom(Map<String, StoredWorkspace> all) {
        if (all.size() <= MOST) return;
        String rule = "you have " + MOST + " workspaces, which is the most there can be";
        throw Refusal.of(Problem.INVALID_INPUT, Map.of("field", "workspace", "rule", rule));
    }

    private static Refusal conflict(String name) {
        return Refusal.of(Problem.CONFLICT, Map.of("what", "the workspace “" + name + "”"));
    }

    /** The mark is not what two people would quarrel about: taking it away makes no new version. */
    private static StoredWorkspace unmarked(StoredWorkspace stored) {
        Workspace workspace = stored.workspace();
        return new StoredWorkspace(new Workspace(workspace.name(), workspace.scope(), false), stored.version());
    }

    private static List<StoredWorkspace> sorted(List<StoredWorkspace> all) {
        return all.stream()
                .sorted(Comparator.comparing(stored -> stored.workspace().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Somebody may have written there by hand. */
    private List<StoredWorkspace> read(@Nullable String text) {
        if (text == null) return List.of();
        try {
            return json.readValue(text, LIST);
        } catch (JacksonException e) {
            String detail = "the workspaces kept for this user cannot be read";
            throw Refusal.of(Problem.INTERNAL, Map.of("what", "Read your workspaces", "detail", detail))
                    .because(e);
        }
    }
}
