package dev.mosaic.kapi.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ParcelTest {

    @Test
    void theIndexComesFirstAndAllFilesFollowInTheirOrder() throws IOException {
        Parcel parcel = new Parcel();
        parcel.put("b.txt", "two\n");
        parcel.put("a.txt", "ä\n");
        assertThat(unpacked(parcel.zip("index", "recording")))
                .containsExactly(
                        Map.entry("README.md", "index"),
                        Map.entry("recording.yaml", "recording"),
                        Map.entry("b.txt", "two\n"),
                        Map.entry("a.txt", "ä\n"));
        assertThat(parcel.notes()).isEmpty();
    }

    @Test
    void whatDoesNotFitKeepsItsEndFromALinesBeginningAndTheNotesSayIt() throws IOException {
        Parcel parcel = new Parcel(12);
        parcel.put("short.log", "12345\n");
        parcel.put("long.log", "first\nsecond\nend\n");
        parcel.put("none.log", "nothing of it fits\n");
        assertThat(unpacked(parcel.zip("", "")))
                .containsEntry("short.log", "12345\n")
                .containsEntry("long.log", "end\n")
                .containsEntry("none.log", "");
        assertThat(parcel.notes())
                .containsExactly(
                        "`long.log` has only the last 4 of 17 bytes.", "`none.log` has only the last 0 of 19 bytes.");
    }

    @Test
    void oneFileAloneIsAtMostAMebibyte() {
        Parcel parcel = new Parcel();
        parcel.put("huge.log", "0123456789\n".repeat(200_000));
        assertThat(parcel.sizes().get("huge.log")).isBetween((1 << 20) - 11, 1 << 20);
    }

    @Test
    void aNoteIsOneLineAndSaidOnce() {
        Parcel parcel = new Parcel();
        parcel.note("two\nlines");
        parcel.note("two lines");
        assertThat(parcel.notes()).containsExactly("two lines");
    }

    static Map<String, String> unpacked(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
