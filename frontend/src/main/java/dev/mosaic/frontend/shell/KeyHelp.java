package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.mosaic.frontend.text.Text;

/** Every key there is; shown at the key {@code ?}. */
@Tag("dialog")
class KeyHelp extends HtmlContainer {

    KeyHelp() {
        addClassName("m-key-help");
        getElement().setAttribute("data-dialog", "help");
        getElement().setAttribute("data-test", "key-help");
        getElement().setAttribute("aria-label", Text.of("keys.title"));
        Div all = new Div(
                Shortcut.of("Ctrl K", "keys.palette"),
                Shortcut.of("/", "keys.search"),
                Shortcut.of("?", "keys.help"),
                Shortcut.of("↑ ↓", "keys.rows"),
                Shortcut.of("↵", "keys.open"),
                Shortcut.of("Esc", "keys.close"),
                Shortcut.of("a", "keys.accept"),
                Shortcut.of("s", "keys.skip"),
                Shortcut.of("c", "keys.change"),
                Shortcut.of("g w", "nav.workloads"),
                Shortcut.of("g o", "nav.operations"),
                Shortcut.of("g b", "nav.bindings"),
                Shortcut.of("g a", "nav.accounts"),
                Shortcut.of("g c", "nav.cluster"),
                Shortcut.of("g s", "nav.settings"));
        all.addClassName("m-keys");
        add(new Div(new H2(Text.of("keys.title")), all));
    }
}
