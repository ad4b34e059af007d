package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mosaic.frontend.text.Text;

/** Copies a text; done in the browser, and says so for a moment. */
@Tag("mosaic-copy")
@JsModule("context://mosaic/copy.js")
public final class CopyButton extends Component {

    public CopyButton(String text) {
        getElement().setProperty("text", text);
        getElement().setAttribute("label", Text.of("copy.label"));
        getElement().setAttribute("done", Text.of("copy.done"));
    }
}
