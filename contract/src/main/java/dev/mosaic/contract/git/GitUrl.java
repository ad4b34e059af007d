package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The address of a git repository: {@code https}, {@code http} or, in the playground, {@code file}; without user,
 * password, query or fragment.
 */
public record GitUrl(@JsonValue String value) {
    private static final Set<String> SCHEMES = Set.of("https", "http", "file");

    @JsonCreator
    public GitUrl {
        URI uri = parse(value);
        require(uri.getScheme() != null && SCHEMES.contains(uri.getScheme()), "must start with https:// or http://");
        require(uri.getUserInfo() == null, "must not hold a user or password: add an account instead");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, "must not hold a query or fragment");
        require("file".equals(uri.getScheme()) || uri.getHost() != null, "must name a host");
        require(uri.getPath() != null && uri.getPath().length() > 1, "must name a repository");
    }

    /** The host, lower case, with its port if one is written; empty for a local folder. */
    public String host() {
        URI uri = URI.create(value);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }

    /** The path without leading slash and without {@code .git}: {@code owner/name} on most hosts. */
    public String path() {
        return URI.create(value)
                .getPath()
                .replaceFirst("^/+", "")
                .replaceFirst("/+$", "")
                .replaceFirst("\\.git$", "");
    }

    @Override
    public String toString() {
        return value;
    }

    /** The parser's own message would repeat the address, and with it a password written there. */
    private static URI parse(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("git URL is malformed: " + e.getReason());
        }
    }

    private static void require(boolean rule, String text) {
        if (!rule) throw new IllegalArgumentException("git URL " + text);
    }
}
