package dev.mosaic.contract.delivery;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An image that Mosaic pushed, with all its tags; when it was made and from which commit, null where nobody tells; the compressed
 * {@code bytes} of it, which it may share with others. Without {@code stay} the rule lets it go.
 */
public record OldImage(
        Digest digest,
        List<String> tags,
        @Nullable Instant created,
        @Nullable CommitSha commit,
        long bytes,
        @Nullable Stay stay) {

    public boolean goes() {
        return stay == null;
    }
}
