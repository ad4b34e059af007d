package dev.mosaic.kapi.cluster.fabric8;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code mosaic.debug-container}: the image of debug containers, which must have {@code sh} and {@code sleep}, how long one may take to
 * run, and when it ends by itself.
 */
@ConfigurationProperties("mosaic.debug-container")
record DebugContainerSettings(
        @DefaultValue("busybox:1.37") String image,
        @DefaultValue("60s") Duration patience,
        @DefaultValue("4h") Duration life) {}
