package dev.mosaic.kapi.image.jib;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code mosaic.jib.cache}: the folder that keeps layers of base images and of builds. */
@ConfigurationProperties("mosaic.jib")
record JibProperties(@Nullable Path cache) {

    JibProperties {
        cache = cache == null ? Path.of(System.getProperty("java.io.tmpdir"), "mosaic", "jib") : cache;
    }
}
