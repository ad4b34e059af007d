package dev.mosaic.kapi.git.github;

import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/** Where the API of a host is: as it was set, or, for a host with a GitHub account, where GitHub Enterprise has it. */
final class Endpoints {
    private final GitHubProperties properties;
    private final Predicate<String> enterprise;

    Endpoints(GitHubProperties properties, Predicate<String> enterprise) {
        this.properties = properties;
        this.enterprise = enterprise;
    }

    Optional<URI> of(String host) {
        URI set = properties.endpoints().get(host);
        if (set != null) return Optional.of(set);
        return enterprise.test(host) ? Optional.of(URI.create("https://" + host + "/api/v3")) : Optional.empty();
    }
}
