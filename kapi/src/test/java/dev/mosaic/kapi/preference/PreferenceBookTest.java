package dev.mosaic.kapi.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.preference.Appearance;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.kapi.state.InMemoryStateStore;
import dev.mosaic.kapi.state.Shelf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PreferenceBookTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Preferences DARK = Preferences.usual().withAppearance(Appearance.DARK);
    private final InMemoryStateStore store = new InMemoryStateStore();
    private final PreferenceBook book = at(NOON);

    @Test
    void whoSavedNothingHasTheUsual() {
        assertThat(book.of("ann")).isEqualTo(new StoredPreferences(Preferences.usual(), ""));
    }

    @Test
    void everybodyFindsTheirOwnAgain() {
        StoredPreferences saved = book.save("ann", DARK, "");

        assertThat(book.of("ann")).isEqualTo(saved);
        assertThat(book.of("bob").preferences()).isEqualTo(Preferences.usual());
    }

    @Test
    void aSaveThatKnowsAnOlderVersionIsAConflictAndLosesNothing() {
        StoredPreferences first = book.save("ann", DARK, "");
        book.save("ann", DARK.withExecutable("oc"), first.version());

        assertThatThrownBy(() -> book.save("ann", DARK.withExecutable("k"), first.version()))
                .hasMessageContaining("CONFLICT");
        assertThatThrownBy(() -> book.save("ann", DARK, "")).hasMessageContaining("CONFLICT");
        assertThat(book.of("ann").preferences().executable()).isEqualTo("oc");
    }

    @Test
    void whatCannotBeReadKeepsNobodyOut() {
        book.save("ann", DARK, "");
        store.change(Shelf.SETTINGS, entries -> {
            entries.put(PreferenceKey.of("ann"), "{\"preferences\":{\"appearance\":\"NEON\"}}");
            return entries;
        });

        assertThat(book.of("ann").preferences()).isEqualTo(Preferences.usual());
        assertThat(book.save("ann", DARK, "").preferences()).isEqualTo(DARK);
    }

    @Test
    void onlyTheLatestAreKeptAndNothingElseIsTouched() {
        store.change(Shelf.SETTINGS, entries -> {
            entries.put("binding.shop.deployment.cart.web", "{}");
            return entries;
        });
        for (int i = 0; i <= PreferenceBook.MOST; i++)
            at(NOON.plus(Duration.ofMinutes(i))).save("user-" + i, DARK, "");

        assertThat(book.of("user-0").preferences()).isEqualTo(Preferences.usual());
        assertThat(book.of("user-1").preferences()).isEqualTo(DARK);
        assertThat(store.read(Shelf.SETTINGS)).containsKey("binding.shop.deployment.cart.web");
    }

    @Test
    void aWordThatIsNoProgramsNameIsRefused() {
        assertThatThrownBy(() -> DARK.withExecutable("kubectl; rm -rf /")).hasMessageContaining("executable must");
        assertThatThrownBy(() -> DARK.withLanguage("../../etc")).hasMessageContaining("language must");
    }

    private PreferenceBook at(Instant now) {
        return new PreferenceBook(store, JsonMapper.shared(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
