package dev.mosaic.contract.preference;

/** Light, dark, or as the person's system. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
