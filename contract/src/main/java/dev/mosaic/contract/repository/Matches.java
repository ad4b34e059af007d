package dev.mosaic.contract.repository;

import dev.mosaic.contract.problem.Failure;
import java.util.List;

/**
 * The proposals for all workloads, by namespace and name. {@code repositories} were looked through; while {@code looking} more may
 * come; {@code failures} say what could not be looked at.
 */
public record Matches(List<MatchRow> rows, int repositories, boolean looking, List<Failure> failures) {}
