package dev.mosaic.kapi.image;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** {@code mosaic.source.limit}: the most a build context may hold (500 MB). */
@ConfigurationProperties("mosaic.source")
public record ContextProperties(@Nullable DataSize limit) {

    public ContextProperties {
        limit = limit == null ? DataSize.ofMegabytes(500) : limit;
        if (limit.isNegative()) throw new IllegalArgumentException("mosaic.source.limit must not be negative");
    }
}
