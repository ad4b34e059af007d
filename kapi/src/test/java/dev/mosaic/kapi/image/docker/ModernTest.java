package dev.mosaic.kapi.image.docker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.image.dockerfile.Dockerfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModernTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUN --mount=type=cache,target=/c make",
                "COPY --chmod=755 a b",
                "COPY --link a b",
                "ADD --checksum=sha256:00 https://x/y /z",
                "RUN <<EOF\nmake\nEOF"
            })
    void whatOnlyBuildKitTakesIsNamedWithItsLine(String instruction) {
        assertThat(Modern.first(Dockerfile.parse("FROM a\n" + instruction + "\n")))
                .hasValueSatisfying(what ->
                        assertThat(what).startsWith(instruction.substring(0, 3)).endsWith("in line 2"));
    }

    @Test
    void whatTheClassicBuilderTakesNeedsNoBuildKit() {
        Dockerfile file = Dockerfile.parse("""
                FROM --platform=linux/amd64 a AS one
                RUN make --mount
                FROM b
                COPY --from=one --chown=1:2 x y
                HEALTHCHECK --interval=5s CMD true
                """);
        assertThat(Modern.first(file)).isEmpty();
    }
}
