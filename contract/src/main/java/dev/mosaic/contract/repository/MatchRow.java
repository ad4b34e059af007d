package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.image.ImageRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposal and what was decided on it: the binding of its container if there is one, and whether somebody skipped it. */
public record MatchRow(Match match, @Nullable StoredBinding bound, boolean skipped) {

    /** Whether somebody still has to decide: neither bound, nor skipped, nor somebody else's software. */
    public boolean open() {
        return bound == null && !skipped && match.foreign().isEmpty();
    }

    /**
     * The binding that accepting this candidate makes, with images where they run from today; empty where nothing is proposed that
     * Mosaic could build, or the image is no valid reference.
     */
    public Optional<Binding> binding(Candidate candidate) {
        RelativePath dockerfile = candidate.dockerfile();
        if (dockerfile == null && !candidate.project()) return Optional.empty();
        return images().map(images -> new Binding(
                match.workload(), match.container(), candidate.repository(), dockerfile, candidate.context(), images));
    }

    private Optional<ImageRepository> images() {
        if (match.images() != null) return Optional.of(match.images());
        try {
            return Optional.of(new ImageReference(match.image()).repository());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
