package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestPinTest {
    private static final PushedImage KAPI =
            new PushedImage("kapi", "host:5000/mosaic/kapi", "1.0", "sha256:" + "a".repeat(64), 1.5);
    private static final PushedImage FRONTEND =
            new PushedImage("frontend", "host:5000/mosaic/frontend", "1.0", "sha256:" + "b".repeat(64), 0.5);
    private static final PushedImage PROBE =
            new PushedImage("probe", "host:5000/mosaic/probe", "1.0", "sha256:" + "c".repeat(64), 0.1);

    @TempDir
    private Path folder;

    @Test
    void theRealManifestRunsWhatWasPushedByDigest() {
        String pinned = Manifest.pin(Sources.PROJECT.resolve("manifest.yaml"), List.of(KAPI, FRONTEND, PROBE));
        assertThat(Objects.of(pinned)
                        .containers()
                        .map(container -> container.at("image").text()))
                .containsExactlyInAnyOrder(
                        "host:5000/mosaic/kapi@sha256:" + "a".repeat(64),
                        "host:5000/mosaic/frontend@sha256:" + "b".repeat(64));
        assertThat(pinned).contains("{name: MOSAIC_PROBE_IMAGE, value: \"" + PROBE.pinned() + "\"}");
    }

    @Test
    void aManifestThatDoesNotRunThePushedProgramIsRefused() throws IOException {
        Path manifest = Files.writeString(folder.resolve("manifest.yaml"), "image: other/program:1\n");
        assertThatExceptionOfType(MakingFailed.class)
                .isThrownBy(() -> Manifest.pin(manifest, List.of(KAPI)))
                .withMessageContaining("runs no host:5000/mosaic/kapi");
    }

    @Test
    void theListOfPushedImagesIsJson() {
        assertThat(KAPI.json())
                .isEqualTo("{\"program\": \"kapi\", \"tagged\": \"host:5000/mosaic/kapi:1.0\", \"pinned\": \"%s\","
                                .formatted(KAPI.pinned())
                        + " \"digest\": \"%s\", \"pushSeconds\": 1.5}".formatted(KAPI.digest()));
    }
}
