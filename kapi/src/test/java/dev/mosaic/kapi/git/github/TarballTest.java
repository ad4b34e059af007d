package dev.mosaic.kapi.git.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.git.SourceTree;
import dev.mosaic.kapi.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives git would never make: a host may be anybody. */
class TarballTest {
    @TempDir
    Path into;

    @ParameterizedTest
    @CsvSource({
        "o-r-1/../../evil, 0",
        "o-r-1/a/../../evil, 0",
        "o-r-1//etc/evil, 0",
        "o-r-1/.git/config, 0",
        "evil, 0",
        "o-r-1/hard, 1",
        "o-r-1/device, 3",
        "o-r-1/pipe, 6"
    })
    void entriesThatLeadOutOrAreNoFilesAreRefusedAndNothingIsLeft(String name, char type) throws IOException {
        byte[] archive = archive(
                new Entry("o-r-1/good", TarConstants.LF_NORMAL, ""), new Entry(name, (byte) type, "/etc/passwd"));
        assertThat(refusal(archive).problem()).isEqualTo(Problem.SOURCE_UNSAFE);
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aFileBelowALinkIsRefused() throws IOException {
        byte[] archive = archive(
                new Entry("o-r-1/dir", TarConstants.LF_SYMLINK, "/tmp"),
                new Entry("o-r-1/dir/evil", TarConstants.LF_NORMAL, ""));
        assertThat(refusal(archive).problem()).isEqualTo(Problem.SOURCE_UNSAFE);
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfALinkIsRefused() throws IOException {
        byte[] archive = archive(
                new Entry("o-r-1/x", TarConstants.LF_SYMLINK, "/tmp/target"),
                new Entry("o-r-1/x", TarConstants.LF_NORMAL, ""));
        assertThat(refusal(archive).problem()).isEqualTo(Problem.SOURCE_UNSAFE);
    }

    @Test
    void whatIsWellIsUnpackedWithoutItsOuterFolder() throws IOException {
        byte[] archive = archive(
                new Entry("o-r-1/", TarConstants.LF_DIR, ""),
                new Entry("o-r-1/a/b", TarConstants.LF_NORMAL, ""),
                new Entry("o-r-1/l", TarConstants.LF_SYMLINK, "a/b"));
        unpack(archive);
        assertThat(into.resolve("a/b")).isRegularFile();
        assertThat(Files.readSymbolicLink(into.resolve("l"))).hasToString("a/b");
    }

    private Refusal refusal(byte[] archive) {
        return catchThrowableOfType(Refusal.class, () -> unpack(archive));
    }

    private void unpack(byte[] archive) throws IOException {
        SourceTree.fill(into, 1 << 20, tree -> Tarball.unpack(new ByteArrayInputStream(archive), tree));
    }

    private static byte[] archive(Entry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
            for (Entry one : entries) {
                TarArchiveEntry entry = new TarArchiveEntry(one.name(), one.type(), true);
                entry.setLinkName(one.link());
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private record Entry(String name, byte type, String link) {}
}
