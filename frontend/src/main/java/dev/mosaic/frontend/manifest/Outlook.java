package dev.mosaic.frontend.manifest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.manifest.Difference;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.manifest.ManagedField;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.DiffView;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;

/** What the API server would hold after an edit, and who else writes the fields it changes. */
class Outlook extends Div {

    Outlook(EditPlan plan) {
        add(new Paragraph(Text.of("yaml.would")), new DiffView(plan.difference()));
        plan.owned().forEach(field -> add(owned(field)));
    }

    private static Div owned(ManagedField field) {
        Div note = new Div(new Icon(Glyph.INFO), new Span(Text.of("yaml.owned", field.path(), field.manager())));
        note.addClassNames("m-note", Tone.CALM.css());
        note.getElement().setAttribute("data-test", "managed-field");
        return note;
    }

    /** Somebody else was faster: what they changed, and what to do now. */
    static final class Meanwhile extends Div {

        Meanwhile(Difference difference) {
            Div note = new Div(new Icon(Glyph.WARNING), new Span(Text.of("yaml.meanwhile")));
            note.addClassNames("m-note", Tone.WARN.css());
            note.getElement().setAttribute("data-test", "meanwhile");
            add(note, new DiffView(difference));
        }
    }
}
