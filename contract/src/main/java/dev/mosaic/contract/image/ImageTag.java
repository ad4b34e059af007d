package dev.mosaic.contract.image;

import dev.mosaic.contract.git.CommitSha;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an image repository: what it points to and when that was made, both null where the registry did not tell in
 * time, and the commit it was made from, by its label or by a tag that is one; null where neither tells.
 */
public record ImageTag(
        String tag,
        @Nullable Digest digest,
        @Nullable Instant created,
        @Nullable CommitSha commit) {}
