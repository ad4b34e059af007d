package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Warning;
import dev.mosaic.frontend.text.Text;

/** Something to know before a start: what it stops, or who will put it back, when, and how to keep it. */
public final class WarningNote extends Div {

    public WarningNote(Warning warning) {
        this(warning, "");
    }

    /** {@code whom} names those it is about, where there are several. */
    public WarningNote(Warning warning, String whom) {
        addClassNames("m-note", (warning.id().wantsConsent() ? Tone.WARN : Tone.CALM).css());
        getElement().setAttribute("data-test", "warning");
        getElement().setAttribute("data-warning", warning.id().name());
        Div words = new Div(new Span(Text.of("WarningId." + warning.id().name(), warning.detail())));
        if (!whom.isEmpty()) {
            Span names = new Span(whom);
            names.addClassName("m-muted");
            words.add(new Div(names));
        }
        add(new Icon(warning.id().wantsConsent() ? Glyph.WARNING : Glyph.INFO), words);
    }
}
