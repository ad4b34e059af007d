package dev.mosaic.kapi.image;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.image.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An image of a repository with all its tags there; {@code facts} are empty where nobody can read it. */
public record StockedImage(Digest digest, List<String> tags, Optional<ImageFacts> facts) {

    public Map<String, String> labels() {
        return facts.map(ImageFacts::labels).orElse(Map.of());
    }

    public @Nullable Instant created() {
        return facts.map(ImageFacts::created).orElse(null);
    }

    public long bytes() {
        return facts.map(ImageFacts::bytes).orElse(0L);
    }

    /** By its label, or by a tag that is one. */
    public @Nullable CommitSha commit() {
        return tags.stream()
                .flatMap(tag -> Optional.ofNullable(TagCommit.of(tag, labels())).stream())
                .findFirst()
                .orElse(null);
    }
}
