package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaygroundFolderTest {
    @TempDir
    private Path temp;

    @Test
    void aFolderItMadeGoesWithEverythingInIt() throws Exception {
        Path path = temp.resolve("new");
        try (PlaygroundFolder folder = new PlaygroundFolder(path)) {
            Files.writeString(folder.folder("state").resolve("file"), "text");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aFolderThatWasThereBeforeStays() throws Exception {
        try (PlaygroundFolder folder = new PlaygroundFolder(temp)) {
            Files.writeString(folder.folder("state").resolve("file"), "text");
        }
        assertThat(temp.resolve("state/file")).exists();
    }
}
