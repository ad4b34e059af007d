package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mosaic.frontend.text.Text;

/** The terminal in the browser; what is typed and shown goes by a websocket of its own, past the page. */
@Tag("mosaic-terminal")
@JsModule("context://mosaic/terminal.js")
class Screen extends Component {

    Screen() {
        getElement().setAttribute("data-test", "terminal");
        getElement().setAttribute("label", Text.of("shell.terminal"));
    }

    void show(Line line) {
        getElement().setAttribute("shell", line.id());
    }

    void end() {
        getElement().removeAttribute("shell");
    }
}
