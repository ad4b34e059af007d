package dev.mosaic.kapi.preference;

import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import java.time.Instant;

/** One entry: the preferences, how often they were saved, and when last. */
record KeptPreferences(Preferences preferences, long version, Instant saved) {

    StoredPreferences stored() {
        return new StoredPreferences(preferences, String.valueOf(version));
    }
}
