package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import dev.mosaic.contract.diagnosis.Unknown;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;

/** What was found, the likeliest cause first; and what could not be found out, with the Role that would let it. */
class ConclusionPart extends Div {

    ConclusionPart(WhyDesk desk, Concluded end) {
        addClassName("m-conclusion");
        getElement().setAttribute("data-test", "conclusion");
        getElement().setAttribute("role", "status");
        if (end.verdicts().isEmpty()) add(undecided(end));
        end.verdicts().forEach(verdict -> add(new VerdictCard(desk, verdict)));
        if (!end.unknown().isEmpty()) add(unknown(end.unknown()));
        Paragraph cost = new Paragraph(Text.of("why.cost", Text.number(end.apiCalls()), Text.number(end.millis())));
        cost.addClassName("m-muted");
        add(cost);
    }

    private static Div undecided(Concluded end) {
        Div card = new Div(new H2(new Icon(Glyph.QUESTION), new Span(Text.of("why.undecided"))));
        card.add(new Paragraph(Text.of(end.unknown().isEmpty() ? "why.undecided.seen" : "why.undecided.text")));
        card.addClassNames("m-card", "m-verdict", Tone.WARN.css());
        card.getElement().setAttribute("data-test", "undecided");
        return card;
    }

    private static Div unknown(List<Unknown> unknown) {
        UnorderedList list = new UnorderedList();
        list.addClassName("m-evidence");
        unknown.forEach(one -> list.add(row(one)));
        Div card = new Div(new H2(new Icon(Glyph.LOCK), new Span(Text.of("why.unknown"))), list);
        card.addClassNames("m-card", "m-verdict", Tone.WARN.css());
        card.getElement().setAttribute("data-test", "unknown");
        return card;
    }

    private static ListItem row(Unknown one) {
        ListItem row = new ListItem(new Span(Said.of(one.because())));
        row.getElement().setAttribute("data-check", one.check());
        if (!one.role().isEmpty()) row.add(new RoleNote(one.role()));
        return row;
    }
}
