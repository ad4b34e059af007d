package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTarTest {
    @TempDir
    Path from;

    @TempDir
    Path into;

    @Test
    void whatIsWrittenIsAsLongAsAnnouncedAndComesBackAsItWas() throws IOException {
        Files.createDirectories(from.resolve("a/" + "long".repeat(40)));
        Files.writeString(from.resolve("a/ümläut.txt"), "text");
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        FolderTar.write(from, tar);
        assertThat(FolderTar.size(from)).isEqualTo(tar.size());
        FolderTar.unpack(new ByteArrayInputStream(tar.toByteArray()), into, 1_000);
        assertThat(into.resolve("a/ümläut.txt")).hasContent("text");
        assertThat(into.resolve("a/" + "long".repeat(40))).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out", "a/../../out", "/etc/out", "a//b"})
    void whatLeadsOutOrIsNoFileIsRefused(String name) throws IOException {
        assertThat(refused(entry(name, TarConstants.LF_NORMAL)).problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(refused(entry("link", TarConstants.LF_SYMLINK)).problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(refused(entry("pipe", TarConstants.LF_FIFO)).problem()).isEqualTo(Problem.BUILD_FAILED);
        assertThat(into).isEmptyDirectory();
    }

    @Test
    void moreThanTheLimitIsRefused() throws IOException {
        Files.write(from.resolve("big"), new byte[2_000]);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        FolderTar.write(from, tar);
        assertThat(refused(tar.toByteArray()).failure().because()).contains("larger");
    }

    private Refusal refused(byte[] tar) {
        return catchThrowableOfType(Refusal.class, () -> FolderTar.unpack(new ByteArrayInputStream(tar), into, 1_000));
    }

    private static byte[] entry(String name, byte kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
            if (kind == TarConstants.LF_SYMLINK) entry.setLinkName("/etc/passwd");
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }
}
