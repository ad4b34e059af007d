package dev.mosaic.contract.repository;

import dev.mosaic.contract.problem.Failure;
import org.jspecify.annotations.Nullable;

/** What became of one accepted proposal; without {@code failure} it is bound. */
public record Accepted(Binding binding, @Nullable Failure failure) {}
