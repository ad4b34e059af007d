package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;

/** Where an answer will stand. */
class Waiting extends Div {

    /** Nothing was asked yet. */
    Waiting() {
        addClassNames("m-card", "m-probe-waiting");
        Paragraph words = new Paragraph(Text.of("probe.nothing"));
        words.addClassName("m-muted");
        add(new Icon(Glyph.GLOBE), words);
    }

    Waiting(String key, String where) {
        addClassNames("m-card", "m-probe-waiting");
        getElement().setAttribute("data-test", "request-state");
        getElement().setAttribute("data-state", key.substring(key.indexOf('.') + 1));
        Icon icon = new Icon(key.equals("probe.cancelled") ? Glyph.STOP : Glyph.SPIN);
        add(icon, new Span(Text.of(key, where)));
    }
}
