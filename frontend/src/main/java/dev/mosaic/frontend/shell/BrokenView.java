package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.live.Departure;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.PageHead;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be opened: why, in words, and a way on. It stands without the frame, which may be the cause. */
class BrokenView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);

    BrokenView() {
        addClassNames("m-page", "m-alone");
    }

    @Override
    public String getPageTitle() {
        return Text.page("broken.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        Failure failure = Failures.of(error.getException());
        if (failure.problem() == Problem.NOT_SIGNED_IN && Departure.possible(event.getUI())) {
            Departure.toLogin(event.getUI());
        }
        LOG.warn("a page could not be opened", error.getException());
        add(new PageHead(Text.of("broken.title")), new FailureBox(failure), ways(event));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Div ways(BeforeEnterEvent event) {
        Div ways = new Div(
                new Anchor(event.getLocation().getPathWithQueryParameters(), Text.of("broken.again")),
                new Anchor(Routes.WORKLOADS, Text.of("missing.workloads")));
        ways.addClassName("m-actions");
        return ways;
    }
}
