package dev.mosaic.kapi.cluster;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code mosaic.probe}: the image of the program that asks, what its pod may use at most, how long it may take to start, and how
 * much of a body is brought.
 */
@ConfigurationProperties("mosaic.probe")
public record ProbeSettings(
        @DefaultValue("") String image,
        @DefaultValue("500m") String cpu,
        @DefaultValue("64Mi") String memory,
        @DefaultValue("45s") Duration start,
        @DefaultValue("1MB") DataSize body) {

    /** The same with another image. */
    public ProbeSettings named(String other) {
        return new ProbeSettings(other, cpu, memory, start, body);
    }
}
