package dev.mosaic.kapi.state.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import dev.mosaic.kapi.state.StateStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class FileStateStoreTest extends StateStoreContract {
    @TempDir
    private Path temporary;

    @Override
    protected StateStore open() {
        return new FileStateStore(temporary.resolve("state"), JsonMapper.shared());
    }

    @Test
    void onlyTheOwnerCanOpenTheFiles() throws IOException {
        open().change(Shelf.ACCOUNTS, entries -> Map.of("key", "secret"));
        assertThat(permissions("state")).isEqualTo("rwx------");
        assertThat(permissions("state/accounts.json")).isEqualTo("rw-------");
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        open().change(Shelf.ACCOUNTS, entries -> Map.of("key", "one"));
        open().change(Shelf.ACCOUNTS, entries -> Map.of("key", "two"));
        try (var files = Files.list(temporary.resolve("state"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsOnly(".lock", "accounts.json");
        }
    }

    @Test
    void aBrokenFileIsNamedButNotQuoted() throws IOException {
        open().change(Shelf.ACCOUNTS, entries -> Map.of("key", "one"));
        Files.writeString(temporary.resolve("state/accounts.json"), "{\"token\": hunter2");
        assertThatThrownBy(() -> open().read(Shelf.ACCOUNTS))
                .hasMessageContaining("accounts.json")
                .hasMessageNotContaining("hunter2");
    }

    private String permissions(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve(path)));
    }
}
