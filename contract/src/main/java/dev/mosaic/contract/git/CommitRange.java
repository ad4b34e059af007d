package dev.mosaic.contract.git;

import java.util.List;

/**
 * What lies between two commits, newest first: {@code gained} are those only the second one has, {@code lost} those only
 * the first one has; {@code cut} tells that there are, or may be, more than these.
 */
public record CommitRange(List<Commit> gained, List<Commit> lost, boolean cut) {}
