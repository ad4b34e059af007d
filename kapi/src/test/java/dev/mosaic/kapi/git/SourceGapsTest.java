package dev.mosaic.kapi.git;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.git.RelativePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceGapsTest {
    private static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + "4".repeat(64) + "\nsize 12345\n";

    @TempDir
    Path tree;

    @Test
    void submodulesAreToldByTheirPaths() throws IOException {
        write(
                ".gitmodules",
                "[submodule \"a\"]\n\tpath = libs/a\n\turl = https://git.example.org/a.git\n[submodule \"b\"]\npath=\"b c\"\n");
        assertThat(gaps(".").submodules()).containsExactly("libs/a", "b c");
        assertThat(gaps("libs").submodules()).containsExactly("libs/a");
        assertThat(gaps("lib").submodules()).isEmpty();
    }

    @Test
    void aSubmoduleWithANameThatNoPathCanBearHindersNothing() throws IOException {
        write(".gitmodules", "[submodule \"a\"]\npath = libs/\0a\npath = libs/b\n");
        assertThat(gaps("libs").submodules()).contains("libs/b");
    }

    @Test
    void lfsPointersAreToldByTheirPaths() throws IOException {
        write("web/logo.png", POINTER);
        write("docs/film.mp4", POINTER);
        assertThat(gaps(".").pointers()).containsExactly("docs/film.mp4", "web/logo.png");
        assertThat(gaps("web").pointers()).containsExactly("web/logo.png");
    }

    @Test
    void filesThatOnlySpeakOfLfsAndATreeWithoutGapsTellNothing() throws IOException {
        write("README.md", "See " + POINTER);
        write("large", POINTER + "x".repeat(2000));
        Files.createSymbolicLink(tree.resolve("link"), Path.of("README.md"));
        assertThat(gaps(".").pointers()).isEmpty();
        assertThat(gaps(".").submodules()).isEmpty();
        assertThat(gaps("not/there").pointers()).isEmpty();
    }

    private SourceGaps gaps(String folder) {
        return SourceGaps.of(tree, new RelativePath(folder));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(tree.resolve(path).getParent());
        Files.writeString(tree.resolve(path), text);
    }
}
