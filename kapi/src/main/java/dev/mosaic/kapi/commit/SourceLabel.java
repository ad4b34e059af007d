package dev.mosaic.kapi.commit;

import dev.mosaic.contract.git.GitUrl;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an address of source code as people and CI systems write it. */
final class SourceLabel {
    /** {@code git@host:owner/name}, the short form of SSH (git-clone, "Git URLs"). */
    private static final Pattern SHORT = Pattern.compile("(?:ssh://)?(?:[\\w.-]+@)([\\w.-]+)[:/](.+)");

    private SourceLabel() {}

    static Optional<GitUrl> read(String text) {
        Matcher ssh = SHORT.matcher(text);
        String address = ssh.matches() ? "https://" + ssh.group(1) + "/" + ssh.group(2) : text;
        try {
            GitUrl url = new GitUrl(address.replaceFirst("^git\\+", "").replaceFirst("(\\.git)?/?$", ""));
            return url.value().startsWith("http") ? Optional.of(url) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
