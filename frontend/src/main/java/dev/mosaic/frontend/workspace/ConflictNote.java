package dev.mosaic.frontend.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.LabelTerm;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.stream.Collectors;

/** Another browser saved first: what it saved, beside what stands in the fields; the person decides, and nothing is lost. */
class ConflictNote extends Div {

    ConflictNote(Workspace theirs, Runnable take, Runnable overwrite) {
        addClassNames("m-note", "m-conflict", Tone.WARN.css());
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("data-test", "conflict");
        Scope scope = theirs.scope();
        Div words = new Div(
                new H3(Text.of("conflict.title")),
                new Paragraph(Text.of("conflict.text")),
                row("column.name", List.of(theirs.name())),
                row("workspace.namespaces", scope.namespaces()),
                row("workspace.except-namespaces", scope.exceptNamespaces()),
                row("workspace.labels", texts(scope.labels())),
                row("workspace.except-labels", texts(scope.exceptLabels())));
        Div ways = new Div(
                Buttons.marked(Buttons.plain(Glyph.RETURN, Text.of("conflict.theirs"), take), "conflict-theirs"),
                Buttons.marked(Buttons.plain(Glyph.ARROW, Text.of("conflict.mine"), overwrite), "conflict-mine"));
        ways.addClassName("m-actions");
        words.add(ways);
        add(words);
    }

    private static Div row(String key, List<String> values) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Div row = new Div(label, values.isEmpty() ? new Span(Text.of("plan.nothing")) : mono(values));
        row.addClassName("m-row");
        return row;
    }

    private static Mono mono(List<String> values) {
        return new Mono(String.join(", ", values));
    }

    private static List<String> texts(List<LabelTerm> terms) {
        return terms.stream().map(LabelTerm::text).collect(Collectors.toList());
    }
}
