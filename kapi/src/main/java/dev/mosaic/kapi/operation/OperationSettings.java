package dev.mosaic.kapi.operation;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code mosaic.operation.*}: the name and namespace of the pod kapi runs in, where operations may write files, how many may run at
 * once, and how long new pods may take.
 */
@ConfigurationProperties("mosaic.operation")
public record OperationSettings(
        @DefaultValue("local") String pod,
        @DefaultValue("mosaic") String namespace,
        @DefaultValue("/tmp/mosaic-work") Path work,
        @DefaultValue("8") int most,
        @DefaultValue("10m") Duration patience) {}
