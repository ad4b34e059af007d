package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Docker daemon: where it is, and connections to it. */
final class Daemon {
    private static final Path SOCKET = Path.of("/var/run/docker.sock");
    private static final Duration SILENCE = Duration.ofMinutes(30); // a RUN may say nothing for long

    private final DockerProperties properties;

    Daemon(DockerProperties properties) {
        this.properties = properties;
    }

    /** Fails with BUILDER_UNAVAILABLE unless the daemon answers a greeting soon. */
    void requireAnswer() {
        try (DockerClient client = client(properties.timeout())) {
            client.pingCmd().exec();
        } catch (IOException | RuntimeException e) {
            Cancelled.check();
            throw Faults.find(Refusal.class, e).orElseGet(() -> unavailable(Faults.words(e)));
        }
    }

    /** A connection for work; the caller closes it. */
    DockerClient client() {
        return client(SILENCE);
    }

    /** The address in words, for people. */
    String name() {
        return host().orElse("(none)");
    }

    Refusal unavailable(String detail) {
        return Refusal.of(Problem.BUILDER_UNAVAILABLE, Map.of("host", name(), "detail", detail));
    }

    /** A connection for requests docker-java has no words for; the caller closes it. */
    DockerHttpClient http() {
        return http(config(), SILENCE);
    }

    private DockerClient client(Duration silence) {
        DefaultDockerClientConfig config = config();
        return DockerClientImpl.getInstance(config, http(config, silence));
    }

    private DockerHttpClient http(DefaultDockerClientConfig config, Duration silence) {
        return new ZerodepDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(config.getSSLConfig())
                .connectionTimeout(properties.timeout())
                .responseTimeout(silence)
                .build();
    }

    private DefaultDockerClientConfig config() {
        return config(host().orElseThrow(() -> unavailable("none is set up")));
    }

    private DefaultDockerClientConfig config(String host) {
        @Nullable Path certificates = properties.certificates();
        var builder = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(host)
                .withDockerTlsVerify(certificates != null);
        if (certificates != null)
            builder.withDockerCertPath(required(certificates).toString());
        return builder.build();
    }

    private Path required(Path folder) {
        for (String name : new String[] {"ca.pem", "cert.pem", "key.pem"}) {
            if (!Files.isReadable(folder.resolve(name))) throw unavailable("the certificate " + name + " is missing");
        }
        return folder;
    }

    private Optional<String> host() {
        return Stream.of(
                        properties.host(), System.getenv("DOCKER_HOST"), Files.exists(SOCKET) ? "unix://" + SOCKET : "")
                .filter(host -> host != null && !host.isBlank())
                .findFirst();
    }
}
