package dev.mosaic.kapi.image;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;

/**
 * {@code mosaic.registry}: hosts spoken to in plain HTTP, those on loopback that speak TLS all the same, and how long a
 * registry may be silent (10 s).
 */
@ConfigurationProperties("mosaic.registry")
public record RegistryProperties(
        @Nullable List<String> insecure,
        @Nullable List<String> secure,
        @Nullable Duration timeout) {

    @ConstructorBinding
    public RegistryProperties {
        secure = secure == null ? List.of() : List.copyOf(secure);
        insecure = insecure == null ? List.of() : List.copyOf(insecure);
        timeout = timeout == null ? Duration.ofSeconds(10) : timeout;
        if (timeout.toMillis() < 100) {
            throw new IllegalArgumentException("mosaic.registry.timeout must be at least 100ms");
        }
        for (String host : insecure) {
            if (!host.matches("(\\[[0-9a-fA-F:]+]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?")) {
                throw new IllegalArgumentException("mosaic.registry.insecure must hold host or host:port, not " + host);
            }
        }
    }

    public RegistryProperties(@Nullable List<String> insecure, @Nullable Duration timeout) {
        this(insecure, null, timeout);
    }

    /** Whether this registry is spoken to in plain HTTP: a listed one, with or without its port, or loopback. */
    public boolean plain(String registry) {
        String host = registry.replaceFirst(":[0-9]+$", "");
        boolean loopback = host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
        return loopback && !secure().contains(registry)
                || insecure().contains(registry)
                || insecure().contains(host);
    }
}
