package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.SelectionPlan.Planned;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each chosen workload with what changes on it, or with the reason why nothing will. */
final class TogetherTable extends Div {

    TogetherTable(List<Chosen> choices, SelectionPlan plan) {
        addClassNames("m-card", "m-selection-table");
        Map<WorkloadId, Planned> plans =
                plan.plans().stream().collect(Collectors.toMap(Planned::workload, Function.identity()));
        choices.forEach(choice -> add(row(choice, plans.get(choice.id()))));
    }

    private static Div row(Chosen choice, @Nullable Planned planned) {
        Anchor name = new Anchor(Routes.workload(choice.id()), choice.id().name());
        name.addClassName("m-name");
        Span where =
                new Span(choice.id().namespace() + " · " + choice.id().kind().title());
        where.addClassName("m-muted");
        Div who = new Div(name, where);
        who.addClassName("m-who");
        boolean starts = planned != null && planned.startable();
        Div row = new Div(who, what(choice, planned), chip(starts));
        row.addClassName("m-selection-row");
        row.getElement().setAttribute("data-test", "selected");
        row.getElement().setAttribute("data-workload", choice.id().toString());
        row.getElement().setAttribute("data-starts", starts);
        return row;
    }

    private static Chip chip(boolean starts) {
        return starts
                ? new Chip(Tone.GOOD, Glyph.CHECK, Text.of("selection.starts"))
                : new Chip(Tone.WARN, Glyph.CROSS, Text.of("selection.stays"));
    }

    private static Component what(Chosen choice, @Nullable Planned planned) {
        if (planned == null) return choice.stays();
        if (planned.failure() != null) return failure(planned.failure());
        GamePlan plan = Objects.requireNonNull(planned.plan());
        if (!plan.allowed()) return new RightsNote(plan.rights());
        Div changes = new Div();
        plan.changes().forEach(change -> changes.add(change(change)));
        if (plan.builder() != null) changes.add(new BuilderLine(plan.builder()));
        return changes;
    }

    private static Div failure(Failure failure) {
        Sentences words = Sentences.of(failure);
        return new Div(new Span(words.because() + ". "), new Span(words.remedy()));
    }

    /** Of an annotation its name says enough. */
    private static String brief(String field) {
        boolean annotation = field.contains(".annotations[") && field.endsWith("]");
        return annotation ? field.substring(field.indexOf('[') + 1, field.length() - 1) : field;
    }

    private static Div change(Change change) {
        Span field = new Span(brief(change.field()) + ": ");
        field.addClassName("m-muted");
        Div line = new Div(field);
        if (!change.before().isEmpty()) line.add(new Mono(change.before()), new Span(" → "));
        line.add(new Mono(change.after()));
        line.getElement().setAttribute("data-test", "change");
        return line;
    }
}
