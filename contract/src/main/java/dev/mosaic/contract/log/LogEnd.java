package dev.mosaic.contract.log;

/** Why a log comes to its end. */
public enum LogEnd {
    /** Everything asked for has been read. */
    READ,
    /** The pod is gone: deleted, evicted, or replaced by a rollout. */
    POD_GONE,
    /** There is no such log: the container did not run before, or its log is no longer kept. */
    NOT_THERE
}
