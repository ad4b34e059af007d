package dev.mosaic.kapi.image.jib;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.image.Fitness;
import dev.mosaic.kapi.image.RegistryProperties;
import dev.mosaic.kapi.image.oci.OciFixture;
import dev.mosaic.kapi.outbound.Trust;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessTest {
    @TempDir
    Path source;

    @TempDir
    Path cache;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FROM a~RUN make                            | 2 | RUN
                    FROM a AS x~COPY . /~FROM b                | 3 | a second FROM
                    FROM a~COPY --from=x y /z                  | 2 | COPY --from
                    FROM a~ADD https://example.org/x /x        | 2 | ADD of a remote address
                    FROM a~ADD git@example.org:a/b /x          | 2 | ADD of a remote address
                    FROM a~HEALTHCHECK CMD true                | 2 | HEALTHCHECK
                    FROM a~ONBUILD COPY . /                    | 2 | ONBUILD
                    FROM a~SHELL ["/bin/bash"]                 | 2 | SHELL
                    FROM a~STOPSIGNAL 9                        | 2 | STOPSIGNAL
                    FROM a~MAINTAINER ada                      | 2 | MAINTAINER
                    FROM a~COPY <<E /x~hi~E                    | 2 | COPY with a here-document
                    FROM a~COPY --chown=ada . /                | 2 | COPY --chown with a name
                    FROM a~COPY --chmod=u+x . /                | 2 | COPY --chmod=u+x
                    FROM a~COPY --chmod=4755 . /               | 2 | COPY --chmod=4755
                    FROM a~COPY --exclude=x . /                | 2 | COPY --exclude
                    FROM a~VOLUME data                         | 2 | VOLUME with a relative path
                    """)
    void whatOnlyDockerCanDoIsToldWithLineAndInstruction(String text, String line, String instruction) {
        Fitness fitness = fitness(text.split("~"));
        assertThat(fitness.fits()).isFalse();
        Refusal refusal = fitness.refusal().orElseThrow();
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_NEEDS_DOCKER);
        assertThat(refusal.failure().facts()).containsEntry("line", line).containsEntry("instruction", instruction);
        assertThat(refusal.failure().remedy()).contains("manifest-builder.yaml");
    }

    @Test
    void aProjectBoundWithoutADockerfileIsNotForJib() {
        Fitness fitness = fitness(new BuildFixture(source).withoutDockerfile().context("cart"));
        assertThat(fitness.fits()).isFalse();
        assertThat(fitness.refusal().orElseThrow().problem()).isEqualTo(Problem.DOCKERFILE_NOT_BOUND);
        assertThat(fitness.because()).contains("cart");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FROM scratch",
                "ARG V=1~FROM a:${V}~ARG V~ENV A=$V B=\"x y\"",
                "FROM a AS only~WORKDIR /x~COPY --chown=1:2 --chmod=755 --link . .",
                "FROM a~COPY --chown=root:root [\"a b\", \"/c/\"]",
                "FROM --platform=$BUILDPLATFORM a~EXPOSE 80 90-99/udp~VOLUME [\"/a\",\"/b\"]",
                "FROM a~ADD . /~USER 1:2~LABEL a=b~ENTRYPOINT exec x~CMD [\"y\"]",
                "FROM registry.example.org:5000/a/b@sha256:0000000000000000000000000000000000000000000000000000000000000000"
            })
    void aStageWithoutRunFits(String text) {
        Fitness fitness = fitness(text.split("~"));
        assertThat(fitness.refusal()).isEmpty();
        assertThat(fitness.fits()).isTrue();
        assertThat(fitness.because()).contains("no RUN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FROM a b                     | 1
                    FROM ${UNSET}                | 1
                    FROM a/Upper                 | 1
                    FROM a~COPY only             | 2
                    FROM a~COPY a b /c           | 2
                    FROM a~EXPOSE http           | 2
                    FROM a~ENV lonely            | 2
                    FROM a~WORKDIR $UNSET        | 2
                    FROM a~LABEL 'open=1         | 2
                    """)
    void whatIsWrongInTheDockerfileIsToldWithItsLine(String text, String line) {
        Refusal refusal = fitness(text.split("~")).refusal().orElseThrow();
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_INVALID);
        assertThat(refusal.failure().facts()).containsEntry("line", line);
    }

    @Test
    void anArchiveThatAddWouldUnpackNeedsDockerButCopyTakesIt() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(source.resolve("data.bin")))) {
            out.write(1);
        }
        assertThat(fitness("FROM a", "ADD data.bin /")
                        .refusal()
                        .orElseThrow()
                        .failure()
                        .because())
                .contains("ADD of the archive data.bin");
        assertThat(fitness("FROM a", "COPY data.bin /").fits()).isTrue();
    }

    private Fitness fitness(String... lines) {
        return fitness(new BuildFixture(source).dockerfile(lines));
    }

    private Fitness fitness(BuildFixture app) {
        RegistryProperties registries = new RegistryProperties(null, null);
        return new JibConfiguration()
                .jibBuilder(
                        new JibProperties(cache),
                        new JibRun(cache, registries, Trust.ofJava()),
                        new ContextProperties(null),
                        OciFixture.bases(registries),
                        OciFixture.registry(registries))
                .fitness(app.as("example.org/a:1"));
    }
}
