package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.mosaic.frontend.text.Text;
import java.util.Arrays;

/** Keys as they stand on the keyboard, and what they do. */
final class Shortcut {
    private Shortcut() {}

    static Span of(String keys, String meaning) {
        Span all = new Span();
        all.addClassName("m-shortcut");
        Arrays.stream(keys.split(" ")).forEach(key -> all.getElement().appendChild(new Element("kbd").setText(key)));
        all.add(new Span(Text.of(meaning)));
        return all;
    }
}
