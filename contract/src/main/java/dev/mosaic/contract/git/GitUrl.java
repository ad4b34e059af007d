package dev.mosaic.contract.git;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a git repository: {@code https}, {@code http}, {@code ssh} or, in the playground, {@code file}; without
 * password, query or fragment, and with a user for SSH only. The short form of SSH, {@code user@host:path}, becomes
 * {@code ssh://user@host/path}, which is the same wherever repositories have no home folder.
 */
public record GitUrl(@JsonValue String value) {
    private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file");
    private static final Pattern SHORT = Pattern.compile("([A-Za-z0-9_][A-Za-z0-9._-]*@[A-Za-z0-9.-]+):/?([^/:].*)");

    @JsonCreator
    public GitUrl {
        value = whole(value);
        URI uri = parse(value);
        boolean ssh = "ssh".equals(uri.getScheme());
        require(
                uri.getScheme() != null && SCHEMES.contains(uri.getScheme()),
                "must start with https://, http:// or ssh://");
        require(ssh || uri.getUserInfo() == null, "must not hold a user or password: add an account instead");
        require(isUser(uri.getRawUserInfo()), "must not hold a password: add an account instead");
        require(uri.getRawQuery() == null && uri.getRawFragment() == null, "must not hold a query or fragment");
        require("file".equals(uri.getScheme()) || uri.getHost() != null, "must name a host");
        require(uri.getPath() != null && uri.getPath().length() > 1, "must name a repository");
    }

    /** The host, lower case, with its port if one is written and is not SSH's own; empty for a local folder. */
    public String host() {
        URI uri = URI.create(value);
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 || isSsh() && uri.getPort() == 22 ? host : host + ":" + uri.getPort();
    }

    /** Whether it is read over SSH. */
    public boolean isSsh() {
        return value.startsWith("ssh:");
    }

    /** The user of an address of SSH, where one is written. */
    public Optional<String> user() {
        return Optional.ofNullable(URI.create(value).getUserInfo());
    }

    /** Where hosts show the same repository to browsers, and serve it over HTTP; itself where it is no address of SSH. */
    public GitUrl overHttp() {
        return isSsh() ? new GitUrl("https://" + URI.create(value).getHost() + "/" + path()) : this;
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

    private static String whole(String value) {
        Matcher scp = SHORT.matcher(value);
        return scp.matches() ? "ssh://" + scp.group(1) + "/" + scp.group(2) : value;
    }

    private static boolean isUser(@Nullable String user) {
        return user == null || user.matches("[A-Za-z0-9_][A-Za-z0-9._-]*");
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
