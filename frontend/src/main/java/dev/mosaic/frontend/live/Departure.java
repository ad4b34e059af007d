package dev.mosaic.frontend.live;

import com.vaadin.flow.component.UI;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;

/** Ends a sign-in. */
public final class Departure {
    private Departure() {}

    /** Whether somebody is signed in. */
    public static boolean possible(UI ui) {
        return SignIn.of(ui.getSession().getSession()).me().isPresent();
    }

    /** kapi no longer knows the token: the login page says so and leads back to where the page was. */
    public static void toLogin(UI ui) {
        String here = ui.getActiveViewLocation().getPath();
        SignIn.of(ui.getSession().getSession()).leave();
        ui.getPage().setLocation(Routes.login(here.equals(Routes.LOGIN) ? "" : here, Routes.EXPIRED));
    }

    /** The person leaves: the whole session ends, with all its pages. */
    public static void leave(UI ui) {
        SignIn.of(ui.getSession().getSession()).leave();
        ui.getPage().setLocation(Routes.LOGIN);
        ui.getSession().getSession().invalidate();
    }
}
