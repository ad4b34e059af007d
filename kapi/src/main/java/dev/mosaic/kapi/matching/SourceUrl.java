package dev.mosaic.kapi.matching;

import dev.mosaic.contract.git.GitUrl;
import java.util.Locale;

/** The address of a repository as people write it in labels: by HTTPS, SSH or without scheme, with {@code .git} or a path behind. */
record SourceUrl(String plain) {

    static SourceUrl of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^url:", "");
        plain = plain.replaceFirst("^(git\\+)?(https?|ssh|git)://", "").replaceFirst("^[^/@]+@", "");
        plain = plain.replaceFirst("^([^/:]+):(?![0-9]+/)", "$1/").replaceFirst("[?#].*$", "");
        return new SourceUrl(plain.replaceFirst("/+$", "").replaceFirst("\\.git$", ""));
    }

    boolean leadsTo(GitUrl url) {
        String there = of(url.value()).plain;
        return plain.equals(there) || plain.startsWith(there + "/") || plain.startsWith(there + ".git/");
    }
}
