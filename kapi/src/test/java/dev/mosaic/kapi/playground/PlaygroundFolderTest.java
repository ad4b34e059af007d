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

    @Test
    void whatAKilledStartLeftIsRemovedAndWhatARunningOneHasIsKept() throws Exception {
        Path left = Files.createDirectories(temp.resolve("mosaic-playground-999999999-0123abcd/state"));
        Path running = Files.createDirectory(temp.resolve(Leftovers.fresh()));
        Path other = Files.createDirectory(temp.resolve("mosaic-playground-notes"));
        try (PlaygroundFolder _ = new PlaygroundFolder(temp.resolve("new"))) {
            assertThat(left.getParent()).doesNotExist();
            assertThat(running).exists();
            assertThat(other).exists();
        }
    }
}
