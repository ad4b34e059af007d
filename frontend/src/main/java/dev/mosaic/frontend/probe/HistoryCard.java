package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;
import java.util.function.Consumer;

/** What this person asked before about the workload: to look at again, to ask again, to forget. */
class HistoryCard extends Div {
    private final Consumer<PastRequest> prefill;
    private final Consumer<PastRequest> again;
    private final Consumer<PastRequest> forget;
    private final Div rows = new Div();

    HistoryCard(Consumer<PastRequest> prefill, Consumer<PastRequest> again, Consumer<PastRequest> forget) {
        this.prefill = prefill;
        this.again = again;
        this.forget = forget;
        addClassName("m-card");
        getElement().setAttribute("data-test", "request-history");
        rows.addClassName("m-probe-past");
        Paragraph kept = new Paragraph(Text.of("probe.history.kept"));
        kept.addClassName("m-muted");
        add(new H2(Text.of("probe.history")), rows, kept);
        setVisible(false);
    }

    void show(List<PastRequest> past) {
        setVisible(!past.isEmpty());
        rows.removeAll();
        past.forEach(request -> rows.add(row(request)));
    }

    private Div row(PastRequest past) {
        WorkloadId as = past.request().origin().workload();
        String from = as == null ? past.request().origin().namespace() : as.toString();
        Span where = new Span(Text.of("probe.from.short", from));
        where.addClassName("m-muted");
        Div words = new Div(new Mono(History.line(past.request().question())), where);
        words.addClassName("m-probe-past-words");
        Div buttons = new Div(
                button(Glyph.EDIT, "probe.prefill", "request-prefill", () -> prefill.accept(past)),
                button(Glyph.RESTART, "probe.again", "request-again", () -> again.accept(past)),
                button(Glyph.TRASH, "probe.forget", "request-forget", () -> forget.accept(past)));
        buttons.addClassName("m-probe-past-acts");
        Div row = new Div(OutcomeChip.of(past.outcome()), words, new Age(past.at()), buttons);
        row.addClassName("m-probe-past-row");
        row.getElement().setAttribute("data-test", "past-request");
        return row;
    }

    private static Button button(Glyph glyph, String key, String test, Runnable press) {
        Button button = Buttons.marked(Buttons.quiet(glyph, "", press), test);
        button.setAriaLabel(Text.of(key));
        button.setTooltipText(Text.of(key));
        return button;
    }
}
