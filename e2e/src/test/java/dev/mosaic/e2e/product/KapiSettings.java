package dev.mosaic.e2e.product;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What differs from the defaults: registries spoken to in plain http, how long one may be silent (a gate may be shut for
 * most of that), git hosts with GitHub's API and its address,
 * and the registry that holds the images JVM projects are compiled in and layered on, and that of debug containers.
 */
public record KapiSettings(List<String> plainRegistries, Map<String, String> gitHubEndpoints, String jvmImages) {
    String asEnvironment() {
        Map<String, Object> mosaic = Map.of(
                "registry", Map.of("insecure", plainRegistries, "timeout", "60s"),
                "github", Map.of("endpoints", bracketed()),
                "jvm", Map.of("maven-image", jvmImages + "/maven:1", "base-image", jvmImages + "/jre:1"),
                "debug-container", Map.of("image", jvmImages + "/busybox:1"));
        return "SPRING_APPLICATION_JSON=" + JsonMapper.shared().writeValueAsString(Map.of("mosaic", mosaic));
    }

    /** Spring keeps dots and colons of a key only in brackets. */
    private Map<String, String> bracketed() {
        return gitHubEndpoints.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(host -> "[" + host.getKey() + "]", Map.Entry::getValue));
    }
}
