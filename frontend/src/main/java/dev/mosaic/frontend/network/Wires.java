package dev.mosaic.frontend.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The lines of a diagram, drawn in the browser between boxes that name each other; screen readers read the boxes. */
@Tag("mosaic-wires")
@JsModule("context://mosaic/wires.js")
class Wires extends Component {

    Wires() {
        getElement().setAttribute("aria-hidden", "true");
    }
}
