package dev.mosaic.kapi.preference;

import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.kapi.web.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own preferences over HTTP. */
@RestController
class PreferenceController implements PreferenceApi {
    private final PreferenceBook book;
    private final CurrentCaller caller;

    PreferenceController(PreferenceBook book, CurrentCaller caller) {
        this.book = book;
        this.caller = caller;
    }

    @Override
    public StoredPreferences mine() {
        return book.of(caller.get().name());
    }

    @Override
    public StoredPreferences save(Preferences preferences, String version) {
        return book.save(caller.get().name(), preferences, version);
    }
}
