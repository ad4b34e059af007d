package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.RootCause;
import dev.mosaic.contract.diagnosis.Sentence;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommandBlock;
import java.util.List;

/** One question: what it was answered with, by what, how it was asked, and the commands that do the same. */
class StepCard extends ListItem {
    private final Details details;

    StepCard(Checked step) {
        Mark mark = Mark.of(step);
        addClassNames("m-step-why", mark.tone().css());
        getElement().setAttribute("data-test", "why-step-card");
        getElement().setAttribute("data-check", step.id());
        getElement().setAttribute("data-outcome", step.outcome().name());
        details = new Details(title(step, mark), body(step));
        add(details);
    }

    void open() {
        details.setOpened(true);
        getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static Div title(Checked step, Mark mark) {
        Span question = new Span(Said.of(step.question()));
        question.addClassName("m-question");
        Div title = new Div(question, new Chip(mark.tone(), mark.glyph(), Text.of(mark.word())));
        title.addClassName("m-step-title");
        return title;
    }

    private static Component[] body(Checked step) {
        Div body = new Div();
        body.addClassName("m-step-body");
        if (!step.evidence().isEmpty()) body.add(evidence(step.evidence()));
        if (step.because() != null) body.add(new Paragraph(Text.of("why.because", Said.of(step.because()))));
        if (!step.role().isEmpty()) body.add(new RoleNote(step.role()));
        step.found().forEach(cause -> body.add(found(cause)));
        Paragraph how = new Paragraph(Said.of(step.how()));
        how.addClassName("m-muted");
        body.add(how);
        if (!step.commands().isEmpty()) body.add(new CommandBlock(step.commands()));
        Span took = new Span(Text.of("why.took", Text.number(step.millis())));
        took.addClassName("m-muted");
        body.add(took);
        return new Component[] {body};
    }

    static UnorderedList evidence(List<Sentence> facts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("m-evidence");
        facts.forEach(fact -> list.add(new ListItem(Said.of(fact))));
        return list;
    }

    private static Paragraph found(RootCause cause) {
        Span id = new Span(cause.id());
        id.addClassName("m-mono");
        return new Paragraph(new Span(Text.of("why.found") + " "), id);
    }
}
