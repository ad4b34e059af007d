package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.CommitSha;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commit an image was made from: by its OCI label, else by a tag that is a whole commit id. */
final class TagCommit {
    private static final String REVISION = "org.opencontainers.image.revision";

    private TagCommit() {}

    static @Nullable CommitSha of(String tag, Map<String, String> labels) {
        return CommitSha.find(labels.getOrDefault(REVISION, ""))
                .or(() -> CommitSha.find(tag))
                .orElse(null);
    }
}
