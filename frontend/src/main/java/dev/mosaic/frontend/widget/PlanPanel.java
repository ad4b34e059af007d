package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Change;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Text;

/** The game plan before a start: missing rights, warnings, what changes, and the same work by hand. */
public final class PlanPanel extends Div {

    public PlanPanel() {
        addClassName("m-plan");
        getElement().setAttribute("data-test", "plan");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Nothing to plan yet: says what is missing. */
    public void hint(String words) {
        Paragraph hint = new Paragraph(words);
        hint.addClassName("m-muted");
        only(hint);
    }

    /** A plan is being made; what is shown stays, paler. */
    public void waiting() {
        addClassName("m-waiting");
    }

    public void show(Failure failure) {
        only(new FailureBox(failure));
    }

    /** The plan; {@code asked} stands below the warnings. */
    public void show(GamePlan plan, Component... asked) {
        only();
        if (!plan.allowed()) add(new RightsNote(plan.rights()));
        plan.warnings().forEach(warning -> add(new WarningNote(warning)));
        add(asked);
        if (plan.builder() != null) add(new BuilderLine(plan.builder()));
        if (!plan.changes().isEmpty()) add(title("plan.changes"), changes(plan));
        if (!plan.commands().isEmpty()) add(title("plan.commands"), new CommandBlock(plan.commands()));
    }

    private void only(Component... parts) {
        removeClassName("m-waiting");
        removeAll();
        add(parts);
    }

    private static H3 title(String key) {
        return new H3(Text.of(key));
    }

    private static Div changes(GamePlan plan) {
        Div table = new Div();
        table.addClassName("m-changes");
        plan.changes().forEach(change -> table.add(row(change)));
        return table;
    }

    private static Div row(Change change) {
        Mono before = new Mono(change.before().isEmpty() ? Text.of("plan.nothing") : change.before());
        before.addClassName("m-before");
        Mono after = new Mono(change.after().isEmpty() ? Text.of("plan.nothing") : change.after());
        after.addClassName("m-after");
        Span field = new Span(change.field());
        field.addClassName("m-field");
        Div row = new Div(field, before, after);
        row.addClassName("m-change");
        row.getElement().setAttribute("data-test", "change");
        return row;
    }
}
