package dev.mosaic.kapi.image.jvm;

import dev.mosaic.contract.image.ImageReference;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code mosaic.jvm}: the images Maven and Gradle builds are compiled in, and the one compiled projects are layered on. */
@ConfigurationProperties("mosaic.jvm")
record JvmProperties(
        @DefaultValue("maven:3-eclipse-temurin-25") String mavenImage,
        @DefaultValue("gradle:9-jdk25") String gradleImage,
        @DefaultValue("eclipse-temurin:25-jre") String baseImage) {
    JvmProperties {
        new ImageReference(mavenImage);
        new ImageReference(gradleImage);
        new ImageReference(baseImage);
    }
}
