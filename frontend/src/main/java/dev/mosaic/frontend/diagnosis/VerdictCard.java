package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Verdict;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** A cause: what it is, whose fault, what shows it, what to do, and the fix where there is a safe one. */
class VerdictCard extends Div {

    VerdictCard(WhyDesk desk, Verdict verdict) {
        boolean well = verdict.rootCause() == RootCause.NOTHING_WRONG;
        addClassNames("m-card", "m-verdict", (well ? Tone.GOOD : Tone.BAD).css());
        getElement().setAttribute("data-test", "verdict");
        getElement().setAttribute("data-cause", verdict.rootCause().id());
        H2 title = new H2(new Icon(well ? Glyph.CHECK : Glyph.CROSS), new Span(Said.of(verdict.meaning())));
        add(title);
        if (well) {
            add(new Paragraph(Said.of(verdict.remedy())));
            return;
        }
        add(cause(verdict), new CulpritLine(verdict.culprit(), desk.id()));
        if (!verdict.evidence().isEmpty()) add(label("why.evidence"), StepCard.evidence(verdict.evidence()));
        add(label("why.remedy"), new Paragraph(Said.of(verdict.remedy())));
        if (verdict.fix() != null) add(new FixPart(desk, verdict.fix()));
    }

    private static Div cause(Verdict verdict) {
        Span label = new Span(Text.of("why.cause"));
        label.addClassName("m-label");
        Div line = new Div(
                label,
                new Mono(verdict.rootCause().id()),
                new Span(Text.of(verdict.rootCause().suite())));
        line.addClassName("m-culprit");
        return line;
    }

    private static Span label(String key) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        return label;
    }
}
