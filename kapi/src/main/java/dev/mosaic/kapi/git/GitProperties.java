package dev.mosaic.kapi.git;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * {@code mosaic.git}: how long a host may be silent (30 s), whether {@code file} addresses are read (no), where
 * repositories are cached, how much of a repository is read at most (2 GB), and how much all of them may take (4 GB).
 */
@ConfigurationProperties("mosaic.git")
public record GitProperties(
        @Nullable Duration timeout,
        boolean allowFile,
        @Nullable Path cache,
        @Nullable DataSize packLimit,
        @Nullable DataSize cacheLimit) {

    public GitProperties {
        timeout = timeout == null ? Duration.ofSeconds(30) : timeout;
        if (timeout.toMillis() < 100) throw new IllegalArgumentException("mosaic.git.timeout must be at least 100ms");
        cache = cache == null ? Path.of(System.getProperty("java.io.tmpdir"), "mosaic", "git") : cache;
        cacheLimit = cacheLimit == null ? DataSize.ofGigabytes(4) : cacheLimit;
        packLimit = packLimit == null ? DataSize.ofGigabytes(2) : packLimit;
    }
}
