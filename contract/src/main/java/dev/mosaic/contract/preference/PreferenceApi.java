package dev.mosaic.contract.preference;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The caller's own preferences; nobody sees those of others. */
@HttpExchange("/api/v1/me/preferences")
public interface PreferenceApi {

    /** What was saved, or what holds for everybody who saved nothing. */
    @GetExchange
    StoredPreferences mine();

    /** Saves all of them. {@code version} is the one read before, empty for the first time; CONFLICT when another page was faster. */
    @PutExchange
    StoredPreferences save(@RequestBody Preferences preferences, @RequestParam(defaultValue = "") String version);
}
