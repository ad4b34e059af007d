package dev.mosaic.frontend.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.mosaic.frontend.kapi.SignIn;
import dev.mosaic.frontend.route.Routes;
import org.springframework.stereotype.Component;

/** Leads everybody who is not signed in to the login page, whatever page they asked for; makes errors plain pages. */
@Component
class Guard implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(Guard::check));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new PlainErrors()));
    }

    private static void check(BeforeEnterEvent event) {
        if (event.getNavigationTarget() == LoginView.class) return;
        boolean known = SignIn.of(event.getUI().getSession().getSession()).me().isPresent();
        if (known) return;
        String wanted = event.getLocation().getPath();
        QueryParameters next = wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of("next", wanted);
        event.forwardTo(Routes.LOGIN, next);
    }
}
