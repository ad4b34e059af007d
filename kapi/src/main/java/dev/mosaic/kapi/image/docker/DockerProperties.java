package dev.mosaic.kapi.image.docker;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * {@code mosaic.docker}: the daemon's address (else DOCKER_HOST, else the local socket), the folder with
 * {@code ca.pem}, {@code cert.pem} and {@code key.pem} to speak TLS with it, and how long it may take to answer a
 * greeting (3 s).
 */
@ConfigurationProperties("mosaic.docker")
record DockerProperties(
        @Nullable String host,
        @Nullable Path certificates,
        @Nullable Duration timeout) {

    DockerProperties {
        timeout = timeout == null ? Duration.ofSeconds(3) : timeout;
        if (host != null && !host.isEmpty() && !host.matches("(unix|tcp|npipe)://.+")) {
            throw new IllegalArgumentException("mosaic.docker.host must start with unix:// or tcp://, not " + host);
        }
    }
}
