package dev.mosaic.kapi.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link StateStore} promises; each test begins with empty shelves. */
public abstract class StateStoreContract {
    /** A store over the shelves of this test; another call opens the same shelves as another process would. */
    protected abstract StateStore open();

    @ParameterizedTest
    @EnumSource
    public void aShelfNobodyWroteIsEmpty(Shelf shelf) {
        assertThat(open().read(shelf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    public void whatIsWrittenIsReadAgainByAnother(Shelf shelf) {
        Map<String, String> entries = Map.of("key.1", "line one\nline two: ü {\"a\": 1}", "key-2", "");
        assertThat(open().change(shelf, put(entries))).isEqualTo(entries);
        assertThat(open().read(shelf)).isEqualTo(entries);
    }

    @Test
    public void shelvesDoNotMix() {
        open().change(Shelf.SETTINGS, put(Map.of("key", "settings")));
        open().change(Shelf.ACCOUNTS, put(Map.of("key", "accounts")));
        assertThat(open().read(Shelf.SETTINGS)).containsExactly(Map.entry("key", "settings"));
        assertThat(open().read(Shelf.OPERATIONS)).isEmpty();
    }

    @Test
    public void anEntryCanBeRemoved() {
        open().change(Shelf.SETTINGS, put(Map.of("stays", "1", "goes", "2")));
        open().change(Shelf.SETTINGS, entries -> {
            entries.remove("goes");
            return entries;
        });
        assertThat(open().read(Shelf.SETTINGS)).containsOnlyKeys("stays");
    }

    @ParameterizedTest
    @EnumSource
    public void manyWritersAtOnceLoseNothing(Shelf shelf) {
        List<StateStore> stores = List.of(open(), open(), open());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 30)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> stores.get(i % 3).change(shelf, put(Map.of("key-" + i, "x"))), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(open().read(shelf)).hasSize(30);
    }

    @Test
    public void whatTheChangeThrowsIsPassedOnAndNothingIsWritten() {
        open().change(Shelf.SETTINGS, put(Map.of("key", "before")));
        assertThatThrownBy(() -> open().change(Shelf.SETTINGS, entries -> {
                    entries.put("key", "after");
                    throw Refusal.of(Problem.CONFLICT, Map.of("what", "it"));
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.CONFLICT));
        assertThat(open().read(Shelf.SETTINGS)).containsEntry("key", "before");
    }

    @ParameterizedTest
    @EnumSource
    public void moreThanFitsIsRefusedAndNothingIsWritten(Shelf shelf) {
        open().change(shelf, put(Map.of("key", "before")));
        assertThatThrownBy(() -> open().change(shelf, put(Map.of("key", "x".repeat(900 * 1024)))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(Problem.STATE_FULL));
        assertThat(open().read(shelf)).containsEntry("key", "before");
    }

    @Test
    public void almostTooMuchFits() {
        open().change(Shelf.SETTINGS, put(Map.of("key", "x".repeat(900 * 1024 - 3))));
        assertThat(open().read(Shelf.SETTINGS).get("key")).hasSize(900 * 1024 - 3);
    }

    private static java.util.function.UnaryOperator<Map<String, String>> put(Map<String, String> more) {
        return entries -> {
            entries.putAll(more);
            return entries;
        };
    }
}
