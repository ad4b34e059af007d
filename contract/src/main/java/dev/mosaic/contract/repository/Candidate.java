package dev.mosaic.contract.repository;

import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.RelativePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an image may be built from, with what speaks for it, heaviest first. Without {@code dockerfile} it is built without one,
 * by Mosaic if the context is a {@code project} of Maven or Gradle; {@code weight} is the sum of its reasons.
 */
public record Candidate(
        GitUrl repository,
        @Nullable RelativePath dockerfile,
        RelativePath context,
        Confidence confidence,
        int weight,
        List<Reason> reasons,
        boolean project) {}
