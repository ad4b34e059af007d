package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere. */
@ParentLayout(Frame.class)
class MissingView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    MissingView() {
        addClassName("m-page");
        add(new EmptyState(Glyph.QUESTION, "missing", new Anchor(Routes.WORKLOADS, Text.of("missing.workloads"))));
    }

    @Override
    public String getPageTitle() {
        return Text.page("missing.title");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
