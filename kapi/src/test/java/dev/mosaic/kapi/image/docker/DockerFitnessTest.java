package dev.mosaic.kapi.image.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.image.BuildFixture;
import dev.mosaic.kapi.image.ContextProperties;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DockerFitnessTest {
    @TempDir
    Path source;

    @Test
    void aDaemonThatDoesNotListenIsUnavailable() {
        String host = "tcp://127.0.0.1:" + Programs.freePort();
        Refusal refusal = refusal(new DockerProperties(host, null, null), "FROM a");
        assertThat(refusal.problem()).isEqualTo(Problem.BUILDER_UNAVAILABLE);
        assertThat(refusal.failure().tried()).contains(host);
        assertThat(refusal.failure().remedy()).contains("manifest-builder.yaml");
    }

    @Test
    void aSocketThatIsNotThereIsUnavailable() {
        assertThat(refusal(new DockerProperties("unix://" + source.resolve("none.sock"), null, null), "FROM a")
                        .problem())
                .isEqualTo(Problem.BUILDER_UNAVAILABLE);
    }

    @Test
    void aDaemonThatIsSilentIsGivenUpSoon() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "tcp://127.0.0.1:" + silent.getLocalPort();
            Refusal refusal = refusal(new DockerProperties(host, null, Duration.ofMillis(300)), "FROM a");
            assertThat(refusal.problem()).isEqualTo(Problem.BUILDER_UNAVAILABLE);
        }
    }

    @Test
    void missingCertificatesAreNamed() {
        Refusal refusal = refusal(new DockerProperties("tcp://127.0.0.1:2376", source, null), "FROM a");
        assertThat(refusal.problem()).isEqualTo(Problem.BUILDER_UNAVAILABLE);
        assertThat(refusal.failure().because()).contains("ca.pem");
    }

    @Test
    void aBrokenDockerfileIsToldBeforeTheDaemonIsAsked() {
        assertThat(refusal(new DockerProperties("tcp://127.0.0.1:1", null, null), "FORM a")
                        .problem())
                .isEqualTo(Problem.DOCKERFILE_INVALID);
    }

    @Test
    void aProjectBoundWithoutADockerfileIsNotForDocker() {
        Refusal refusal = new DockerConfiguration()
                .dockerBuilder(new DockerProperties("tcp://127.0.0.1:1", null, null), new ContextProperties(null))
                .fitness(new BuildFixture(source).withoutDockerfile().as("example.org/a:1"))
                .refusal()
                .orElseThrow();
        assertThat(refusal.problem()).isEqualTo(Problem.DOCKERFILE_NOT_BOUND);
        assertThat(refusal.failure().tried()).contains("Docker");
    }

    @Test
    void anAddressOfAnotherKindIsNotASetting() {
        assertThatThrownBy(() -> new DockerProperties("http://daemon", null, null))
                .hasMessageContaining("mosaic.docker.host");
    }

    private Refusal refusal(DockerProperties properties, String dockerfile) {
        return new DockerConfiguration()
                .dockerBuilder(properties, new ContextProperties(null))
                .fitness(new BuildFixture(source).dockerfile(dockerfile).as("example.org/a:1"))
                .refusal()
                .orElseThrow();
    }
}
