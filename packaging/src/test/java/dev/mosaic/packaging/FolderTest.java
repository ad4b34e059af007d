package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path temporary;

    @Test
    void sameNamesAndContentsHaveOneFingerprintWheneverTheyWereWritten() throws IOException {
        Folder first = folder("first", "a", "text");
        Folder second = folder("second", "a", "text");
        second.settleTimes();
        assertThat(first.fingerprint()).isEqualTo(second.fingerprint());
    }

    @Test
    void otherContentsOfTheSameLengthAndTimeHaveAnother() throws IOException {
        Folder first = folder("first", "a", "text");
        Folder second = folder("second", "a", "tale");
        first.settleTimes();
        second.settleTimes();
        assertThat(first.fingerprint()).isNotEqualTo(second.fingerprint());
    }

    @Test
    void settledFilesAreOneSecondOld() throws IOException {
        Folder folder = folder("first", "a", "text");
        folder.settleTimes();
        assertThat(Files.getLastModifiedTime(folder.file("a")).toMillis()).isEqualTo(1000);
    }

    @Test
    void aRemovedFolderIsGoneAndRemovingItAgainIsNoError() throws IOException {
        Folder folder = folder("first", "below/a", "text");
        folder.remove();
        folder.remove();
        assertThat(folder.path()).doesNotExist();
    }

    private Folder folder(String name, String file, String text) throws IOException {
        Path path = temporary.resolve(name).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return new Folder(temporary.resolve(name));
    }
}
