package dev.mosaic.contract.preference;

/** How much air stands between the rows. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
