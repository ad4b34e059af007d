package dev.mosaic.contract.preference;

/** Preferences with the version to hand back when they are changed; empty when nothing was ever saved. */
public record StoredPreferences(Preferences preferences, String version) {}
