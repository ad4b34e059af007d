package dev.mosaic.kapi.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code mosaic.shell}: how many shells and commands one person and all together may have, how long one is kept that nobody types in
 * or that nobody reads, and how often it is asked whether its person still may.
 */
@ConfigurationProperties("mosaic.shell")
record ShellSettings(
        @DefaultValue("5") int perUser,
        @DefaultValue("100") int total,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("30s") Duration grace,
        @DefaultValue("2s") Duration recheck) {}
