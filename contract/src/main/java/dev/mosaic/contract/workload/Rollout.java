package dev.mosaic.contract.workload;

/**
 * How far the newest revision got: pod counts, and whether the controller has seen generation {@code generation} yet.
 * {@code deadlineExceeded} is the Progressing condition's own word.
 */
public record Rollout(
        long generation,
        long observed,
        int desired,
        int total,
        int updated,
        int ready,
        int available,
        boolean paused,
        boolean deadlineExceeded) {

    /** True once every wanted pod is of the newest revision and available, none of an older one is left, and the controller has seen it. */
    public boolean complete(long since) {
        return generation >= since
                && observed >= generation
                && updated == desired
                && available >= desired
                && total == desired;
    }
}
