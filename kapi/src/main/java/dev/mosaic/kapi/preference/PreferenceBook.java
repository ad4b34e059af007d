package dev.mosaic.kapi.preference;

import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The preferences of the people who saved some last; a save that does not know the newest version is refused. */
@Component
class PreferenceBook {
    /** They share the object with bindings and must never crowd them out: 300 take a tenth of it. */
    static final int MOST = 300;

    private final StateStore store;
    private final JsonMapper json;
    private final Clock clock;

    PreferenceBook(StateStore store, JsonMapper json, Clock clock) {
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    StoredPreferences of(String user) {
        String text = store.read(Shelf.SETTINGS).get(PreferenceKey.of(user));
        return read(text).map(KeptPreferences::stored).orElseGet(() -> new StoredPreferences(Preferences.usual(), ""));
    }

    /** Fails with CONFLICT when {@code version} is not the newest. */
    StoredPreferences save(String user, Preferences preferences, String version) {
        String key = PreferenceKey.of(user);
        Map<String, String> written = store.change(Shelf.SETTINGS, entries -> {
            Optional<KeptPreferences> before = read(entries.get(key));
            requireNewest(before, version);
            long next = before.map(KeptPreferences::version).orElse(0L) + 1;
            entries.put(key, json.writeValueAsString(new KeptPreferences(preferences, next, clock.instant())));
            forgetOldest(entries);
            return entries;
        });
        return read(written.get(key)).orElseThrow().stored();
    }

    private static void requireNewest(Optional<KeptPreferences> before, String version) {
        String newest = before.map(KeptPreferences::stored)
                .map(StoredPreferences::version)
                .orElse("");
        if (!newest.equals(version)) throw Refusal.of(Problem.CONFLICT, Map.of("what", "your preferences"));
    }

    private void forgetOldest(Map<String, String> entries) {
        Map<String, Instant> saved = new HashMap<>();
        entries.forEach((key, text) -> {
            if (key.startsWith(PreferenceKey.PREFIX))
                saved.put(key, read(text).map(KeptPreferences::saved).orElse(Instant.EPOCH));
        });
        saved.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .limit(Math.max(0, saved.size() - MOST))
                .forEach(oldest -> entries.remove(oldest.getKey()));
    }

    /** What a later or broken Mosaic wrote counts as nothing: preferences must not keep anybody out. */
    private Optional<KeptPreferences> read(@Nullable String text) {
        if (text == null) return Optional.empty();
        try {
            return Optional.of(json.readValue(text, KeptPreferences.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
