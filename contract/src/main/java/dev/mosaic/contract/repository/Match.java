package dev.mosaic.contract.repository;

import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for one workload: its own container and what that runs; the best candidate first, then its competitors; and the
 * connected image repository it runs from. {@code foreign} says why it is somebody else's software; then there is no candidate.
 */
public record Match(
        WorkloadId workload,
        String container,
        String image,
        List<Candidate> candidates,
        @Nullable ImageRepository images,
        List<Reason> foreign) {

    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    /** Whether it may be accepted without a look. */
    public boolean sure() {
        return best().filter(one -> one.confidence() == Confidence.SURE).isPresent();
    }
}
