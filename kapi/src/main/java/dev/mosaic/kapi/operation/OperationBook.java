package dev.mosaic.kapi.operation;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.kapi.cluster.ChangeFeed;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** The record of operations: the newest hundred, and never more than fits; running ones always stay. */
@Component
class OperationBook {
    private static final int KEPT = 100;
    private static final int MOST_CHARACTERS = 800_000;
    private final StateStore store;
    private final JsonMapper json;
    private final ChangeFeed<Operation> changes = new ChangeFeed<>();

    OperationBook(StateStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** Newest first. */
    List<Entry> all() {
        return store.read(Shelf.OPERATIONS).values().stream()
                .map(this::read)
                .sorted(newestFirst())
                .toList();
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(store.read(Shelf.OPERATIONS).get(id)).map(this::read);
    }

    void save(Entry entry) {
        keep(entry);
        tell(entry.operation());
    }

    /** Records it without a word: whoever holds it as well tells it once the two agree. */
    void keep(Entry entry) {
        String text = json.writeValueAsString(entry);
        store.change(Shelf.OPERATIONS, entries -> {
            entries.put(entry.operation().id().value(), text);
            dropOldest(entries);
            return entries;
        });
    }

    void tell(Operation operation) {
        changes.tell(operation);
    }

    /** Each operation after it was recorded anew. */
    Flux<Operation> changes() {
        return changes.listen();
    }

    private void dropOldest(Map<String, String> entries) {
        while (entries.size() > KEPT || characters(entries) > MOST_CHARACTERS) {
            Optional<Entry> oldest = entries.values().stream()
                    .map(this::read)
                    .filter(entry -> !entry.operation().running())
                    .max(newestFirst());
            if (oldest.isEmpty()) return;
            entries.remove(oldest.get().operation().id().value());
        }
    }

    private static int characters(Map<String, String> entries) {
        return entries.values().stream().mapToInt(String::length).sum();
    }

    private Entry read(String text) {
        return json.readValue(text, Entry.class);
    }

    private static Comparator<Entry> newestFirst() {
        return Comparator.comparing((Entry entry) -> entry.operation().started())
                .reversed();
    }
}
