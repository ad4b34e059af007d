package dev.mosaic.frontend.fake;

import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.util.Map;

/** One person's preferences; another browser may change them. */
public class FakePreferences implements PreferenceApi {
    private StoredPreferences stored = new StoredPreferences(Preferences.usual(), "");

    @Override
    public synchronized StoredPreferences mine() {
        return stored;
    }

    @Override
    public synchronized StoredPreferences save(Preferences preferences, String version) {
        if (!version.equals(stored.version())) throw new KapiRefusal(conflict());
        stored = new StoredPreferences(preferences, version.isEmpty() ? "1" : version + "1");
        return stored;
    }

    /** Nothing was ever chosen. */
    public synchronized void forget() {
        stored = new StoredPreferences(Preferences.usual(), "");
    }

    private static Failure conflict() {
        return new Failure(Problem.CONFLICT, Map.of("what", "your preferences"), "Save", "changed", "Reload");
    }
}
