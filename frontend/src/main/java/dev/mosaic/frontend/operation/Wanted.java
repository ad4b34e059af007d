package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;

/** The operation an address names, and what stands in its place where there is none. */
final class Wanted {
    private Wanted() {}

    static OperationId by(BeforeEnterEvent event) {
        try {
            return new OperationId(event.getRouteParameters().get("id").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e.getMessage());
        }
    }

    static Component refused(Failure why) {
        if (why.problem() != Problem.NOT_FOUND) return new FailureBox(why);
        return new EmptyState(
                Glyph.QUESTION, "operation.missing", new Anchor(Routes.OPERATIONS, Text.of("operation.all")));
    }
}
