package dev.mosaic.kapi.cluster.fabric8;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code mosaic.build-pod}: where build pods run, what each may use at most, how long it may take, how much may be brought out of
 * it, and the claim that keeps dependencies from build to build (none: each build fetches them anew).
 */
@ConfigurationProperties("mosaic.build-pod")
record BuildPodSettings(
        @DefaultValue("mosaic") String namespace,
        @DefaultValue("2") String cpu,
        @DefaultValue("2Gi") String memory,
        @DefaultValue("4Gi") String storage,
        @DefaultValue("15m") Duration deadline,
        @DefaultValue("1GB") DataSize results,
        @Nullable String cacheClaim) {}
