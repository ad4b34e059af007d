package dev.mosaic.contract.image;

import dev.mosaic.contract.git.CommitSha;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag of an image repository: what it points to and when that was made, both null where the registry did not tell in
 * time; the commit it was made from, by its label or by a tag that is one, null where neither tells; the {@code bytes} a node
 * pulls for it, compressed, 0 where nobody told; and the platforms it is made for, as {@code linux/arm64/v8}.
 */
public record ImageTag(
        String tag,
        @Nullable Digest digest,
        @Nullable Instant created,
        @Nullable CommitSha commit,
        long bytes,
        List<String> platforms) {}
