package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The probe is written in Go: its own tests run here, where there is a Go. */
class ProbeTest {
    private static final Path SOURCE = Sources.PROJECT.resolve(Probe.TITLE);

    @TempDir
    private Path target;

    @BeforeEach
    void thereIsAGo() {
        if (!Boolean.getBoolean("mosaic.required")) assumeTrue(Go.isInstalled(), "no go on the PATH");
    }

    @Test
    void itsOwnTestsPass() {
        assertThatNoException().isThrownBy(() -> Go.run(SOURCE, List.of("test", "./..."), Map.of("CGO_ENABLED", "0")));
    }

    @Test
    void itsSourcesAreFormattedAndVetted() {
        assertThatNoException().isThrownBy(() -> Go.run(SOURCE, List.of("vet", "./..."), Map.of("CGO_ENABLED", "0")));
        assertThat(Tool.run("gofmt", List.of("-l", SOURCE.toString()))).isEmpty();
    }

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(compiled("one"));
        assertThat(first).hasSizeLessThan(10_000_000).isEqualTo(Files.readAllBytes(compiled("two")));
    }

    @Test
    void whatGoSaysOfSourcesThatDoNotCompileIsTold() throws IOException {
        Files.writeString(target.resolve("go.mod"), "module broken\n");
        Files.writeString(target.resolve("main.go"), "package main\nfunc main() { missing() }\n");
        assertThatExceptionOfType(MakingFailed.class)
                .isThrownBy(() -> Go.run(target, List.of("build", "."), Map.of()))
                .withMessageContaining("undefined: missing");
    }

    private Path compiled(String folder) {
        return new Probe(new Order(Sources.PROJECT, target.resolve(folder), "1.0", "nowhere", true)).compile();
    }
}
