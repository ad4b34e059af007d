package dev.mosaic.kapi.git;

import dev.mosaic.contract.git.GitUrl;
import java.util.Locale;
import java.util.Optional;

/**
 * The address of a repository as people and CI systems write it: by HTTPS, by SSH in its long and its short form, without
 * scheme, with {@code .git} or a path behind. Two that lead to the same repository are equal.
 */
public record SourceAddress(String plain) {

    public static SourceAddress of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^url:", "");
        plain = plain.replaceFirst("^(git\\+)?ssh://([^/]*):[0-9]+/", "ssh://$2/"); // SSH's port tells nothing of HTTPS
        plain = plain.replaceFirst("^(git\\+)?(https?|ssh|git)://", "").replaceFirst("^[^/@]+@", "");
        plain = plain.replaceFirst("^([^/:]+):(?![0-9]+/)", "$1/").replaceFirst("[?#].*$", "");
        return new SourceAddress(plain.replaceFirst("/+$", "").replaceFirst("\\.git$", ""));
    }

    /** Where it can be read and looked at without a key: over HTTP; empty where the text is no whole address. */
    public static Optional<GitUrl> read(String text) {
        try {
            GitUrl url =
                    new GitUrl(text.strip().replaceFirst("^git\\+", "").replaceFirst("(\\.git)?/?$", "")).overHttp();
            return url.value().startsWith("http") ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether it is that repository or a path in it. */
    public boolean leadsTo(GitUrl url) {
        String there = of(url.value()).plain;
        return plain.equals(there) || plain.startsWith(there + "/") || plain.startsWith(there + ".git/");
    }
}
