package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.frontend.text.Text;

/** The lines of a tree with the answers they stand for, drawn in the browser as SVG between boxes that name each other. */
@Tag("mosaic-branches")
@JsModule("context://mosaic/branches.js")
class Branches extends Component {

    Branches() {
        getElement().setAttribute("aria-hidden", "true");
        for (Outcome outcome : Outcome.values())
            getElement()
                    .setAttribute(
                            "data-" + outcome.name().toLowerCase(java.util.Locale.ROOT), Text.of(Mark.key(outcome)));
    }
}
