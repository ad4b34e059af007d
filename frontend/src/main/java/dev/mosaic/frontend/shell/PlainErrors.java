package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.KapiRefusal;
import dev.mosaic.frontend.live.Departure;
import dev.mosaic.frontend.widget.FailureBox;
import java.io.Serial;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows an error nobody caught in words; the stack goes to the log and never to the page. */
class PlainErrors implements ErrorHandler {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);
    private static final int SHOWN = 12_000;

    @Override
    public void error(ErrorEvent event) {
        Throwable error = event.getThrowable();
        if (!(error instanceof KapiRefusal)) LOG.error("a page failed", error);
        UI ui = UI.getCurrent();
        if (ui != null) ui.access(() -> show(ui, Failures.of(error)));
    }

    private static void show(UI ui, Failure failure) {
        if (failure.problem() == Problem.NOT_SIGNED_IN && Departure.possible(ui)) {
            Departure.toLogin(ui);
            return;
        }
        Notification note = new Notification(new FailureBox(failure));
        note.setDuration(SHOWN);
        note.setPosition(Notification.Position.BOTTOM_END);
        note.open();
    }
}
