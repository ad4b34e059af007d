package dev.mosaic.contract.image;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An image as a pod spec writes it, {@code [registry/]path[:tag][@digest]}, by the grammar of the distribution project
 * ({@code reference.go}). Kept as written; {@link #registry()} fills in Docker Hub.
 */
public record ImageReference(@JsonValue String value) {
    private static final String PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final String LABEL = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
    private static final String HOST = "(?:" + LABEL + "(?:\\." + LABEL + ")*|\\[[0-9a-fA-F:]+])(?::[0-9]{1,5})?";
    private static final Pattern GRAMMAR = Pattern.compile("(?<name>(?:(?<host>" + HOST + ")/)?(?<path>" + PART + "(?:/"
            + PART + ")*))(?::(?<tag>[\\w][\\w.-]{0,127}))?(?:@(?<digest>[A-Za-z][A-Za-z0-9+._-]*:[0-9a-f]{32,128}))?");

    @JsonCreator
    public ImageReference {
        Matcher matcher = match(value);
        if (matcher.group("name").length() > 255) {
            throw new IllegalArgumentException("image name must have at most 255 characters");
        }
    }

    /** Host and port of the registry; {@code docker.io} where none is written. */
    public String registry() {
        return host().orElse("docker.io");
    }

    /** Registry (if written) and path, without tag and digest. */
    public ImageRepository repository() {
        Matcher matcher = match(value);
        String path = matcher.group("path");
        @Nullable String host = matcher.group("host");
        return new ImageRepository(
                host == null ? path : host().isPresent() ? host + "/" + path : matcher.group("name"));
    }

    public Optional<String> tag() {
        return Optional.ofNullable(match(value).group("tag"));
    }

    public Optional<Digest> digest() {
        return Optional.ofNullable(match(value).group("digest")).map(Digest::new);
    }

    @Override
    public String toString() {
        return value;
    }

    private Optional<String> host() {
        return Optional.ofNullable(match(value).group("host")).filter(ImageReference::isHost);
    }

    /** A first part is a host only with a dot, a port, upper case, or as {@code localhost}; else it is a Docker Hub user. */
    static boolean isHost(String part) {
        return part.contains(".")
                || part.contains(":")
                || part.equals("localhost")
                || !part.toLowerCase(Locale.ROOT).equals(part);
    }

    private static Matcher match(String value) {
        Matcher matcher = GRAMMAR.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("image must look like registry/path:tag or registry/path@sha256:…");
        }
        return matcher;
    }
}
