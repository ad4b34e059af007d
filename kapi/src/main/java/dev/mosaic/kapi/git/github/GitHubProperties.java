package dev.mosaic.kapi.git.github;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code mosaic.github.endpoints}: the API of each git host that speaks GitHub's; github.com is known. */
@ConfigurationProperties("mosaic.github")
record GitHubProperties(@Nullable Map<String, URI> endpoints) {

    GitHubProperties {
        endpoints =
                endpoints == null ? Map.of("github.com", URI.create("https://api.github.com")) : Map.copyOf(endpoints);
        endpoints.forEach((host, api) -> {
            if (api.getHost() == null || !api.toString().matches("https?://.+")) {
                throw new IllegalArgumentException("mosaic.github.endpoints[" + host + "] must be a URL, not " + api);
            }
        });
    }
}
