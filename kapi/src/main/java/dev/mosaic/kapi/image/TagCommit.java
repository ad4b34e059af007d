package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.CommitSha;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commit an image was made from: by its OCI label, else by a tag that is a whole commit id. */
final class TagCommit {
    private static final String REVISION = "org.opencontainers.image.revision";
    private static final String SHA = "[0-9a-f]{40}|[0-9a-f]{64}";

    private TagCommit() {}

    static @Nullable CommitSha of(String tag, Map<String, String> labels) {
        String label = labels.getOrDefault(REVISION, "");
        if (label.matches(SHA)) return new CommitSha(label);
        return tag.matches(SHA) ? new CommitSha(tag) : null;
    }
}
