package dev.mosaic.frontend.kapi;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.mosaic.contract.preference.PreferenceApi;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import dev.mosaic.contract.problem.Problem;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Changes what the signed-in person prefers, one choice at a time, whatever their other browsers change meanwhile. */
@Component
@VaadinSessionScope
public class Taste {
    private static final int TRIES = 4;
    private final PreferenceApi api;
    private final SignIn who;

    Taste(PreferenceApi api, SignIn who) {
        this.api = api;
        this.who = who;
    }

    /**
     * Saves {@code change} of what is newest; asks kapi, so never call it with a page's lock held. Fails as kapi fails,
     * and then nothing changed.
     */
    public Preferences change(UnaryOperator<Preferences> change) {
        for (int tries = 1; ; tries++) {
            try {
                return save(change);
            } catch (KapiRefusal refusal) {
                if (refusal.failure().problem() != Problem.CONFLICT || tries == TRIES) throw refusal;
                who.prefer(api.mine());
            }
        }
    }

    private Preferences save(UnaryOperator<Preferences> change) {
        StoredPreferences before = who.stored();
        StoredPreferences after = api.save(change.apply(before.preferences()), before.version());
        who.prefer(after);
        return after.preferences();
    }
}
