package dev.mosaic.frontend.kapi;

import com.vaadin.flow.server.WrappedSession;
import dev.mosaic.contract.identity.Me;
import dev.mosaic.contract.preference.Preferences;
import dev.mosaic.contract.preference.StoredPreferences;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in to this HTTP session, with their preferences and their token: that is kept here and nowhere else, never printed. */
public final class SignIn {
    private static final String ATTRIBUTE = "mosaic.sign-in";
    private volatile @Nullable Entry entry;
    private volatile StoredPreferences stored = new StoredPreferences(Preferences.usual(), "");

    /** The one of this session; made on first use, signed out. */
    public static SignIn of(WrappedSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof SignIn known) return known;
        SignIn fresh = new SignIn();
        session.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** The one of this session; made on first use, signed out. */
    public static SignIn of(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof SignIn known) return known;
        SignIn fresh = new SignIn();
        session.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** Who is signed in, or empty. */
    public Optional<Me> me() {
        return Optional.ofNullable(entry).map(Entry::me);
    }

    /** How this person likes it; the usual for nobody. */
    public Preferences preferences() {
        return stored.preferences();
    }

    /** Forgets token and person; the look stays until somebody else logs in, so that the way out does not flash. */
    public void leave() {
        entry = null;
    }

    void enter(String token, Me me) {
        entry = new Entry(token, me);
    }

    void prefer(StoredPreferences preferences) {
        stored = preferences;
    }

    StoredPreferences stored() {
        return stored;
    }

    String token() {
        Entry now = entry;
        return now == null ? "" : now.token();
    }

    @Override
    public String toString() {
        return "SignIn[" + me().map(Me::name).orElse("nobody") + "]";
    }

    private record Entry(String token, Me me) {}
}
