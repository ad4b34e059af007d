package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.BuilderChoice;
import dev.mosaic.frontend.text.Text;

/** Who will build, and why. */
final class BuilderLine extends Div {

    BuilderLine(BuilderChoice choice) {
        Span because = new Span(choice.because());
        because.addClassName("m-muted");
        add(new Icon(Glyph.IMAGE), new Span(Text.of("plan.builder", Text.of(choice.builder()))), because);
        addClassName("m-builder");
        getElement().setAttribute("data-test", "plan-builder");
    }
}
