package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.mosaic.frontend.route.Routes;

/** The bare address leads to the workloads. */
@Route(Routes.HOME)
class HomeView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(Routes.WORKLOADS);
    }
}
