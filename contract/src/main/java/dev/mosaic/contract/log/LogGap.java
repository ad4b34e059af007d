package dev.mosaic.contract.log;

/** Why lines may be missing. */
public enum LogGap {
    /** The node began a new file while the connection was away. */
    ROTATED,
    /** The container was started more than once while the connection was away; only the last two runs are kept. */
    RESTARTED
}
