package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.LineWritten;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.PageHead;
import java.util.ArrayList;
import java.util.List;

/** What the page of an operation shows. */
class OperationPage extends Div {
    private final Progress progress = new Progress();
    private final PageHead head = new PageHead("");
    private final OperationActs acts;
    private final Div outcome = new Div();
    private final Stepper stepper = new Stepper();
    private final RolloutCard rollout = new RolloutCard();
    private final LogView log = new LogView();
    private final Details commands = new Details(Text.of("operation.commands"));
    private boolean introduced;
    private boolean concluded;

    OperationPage(OperationApi operations, Wire wire, OperationId id) {
        addClassName("m-operation");
        acts = new OperationActs(operations, wire, id);
        Div steps = new Div(new H2(Text.of("operation.steps")), stepper);
        steps.addClassNames("m-card", "m-steps-card");
        Div lines = new Div(new H2(Text.of("operation.log")), log);
        lines.addClassNames("m-card", "m-log-card");
        Div right = new Div(rollout, lines, commands);
        right.addClassName("m-right");
        Div columns = new Div(steps, right);
        columns.addClassName("m-columns");
        add(head, acts.refusal(), outcome, columns);
    }

    void show(List<OperationEvent> events) {
        events.forEach(progress::apply);
        if (progress.takeRestart()) log.clear();
        Operation operation = progress.operation();
        if (operation != null) show(operation);
        stepper.show(progress.steps(), progress.outcome());
        if (progress.rollout() != null) rollout.show(progress.rollout());
        log.add(progress.takeLines().stream().map(LineWritten::text).toList());
    }

    private void show(Operation operation) {
        if (!introduced) introduce(operation);
        introduced = true;
        Outcome end = progress.outcome();
        head.beside(end == null ? Chip.running() : Chip.of(end.ending()));
        head.sentence(sentence(operation));
        if (end == null || concluded) return;
        concluded = true;
        acts.ended();
        outcome.add(new OutcomeBox(operation, end));
    }

    private void introduce(Operation operation) {
        head.title(Text.of(operation.kind()) + " " + operation.subject());
        head.above(path(operation));
        head.actions(acts.buttons(operation));
        if (!operation.commands().isEmpty()) commands.add(new CommandBlock(operation.commands()));
        commands.setVisible(!operation.commands().isEmpty());
    }

    /** Back to the list, to those started in the same press, to the workload. */
    private static Component[] path(Operation operation) {
        List<Component> path =
                new ArrayList<>(List.of(new Anchor(Routes.OPERATIONS, Text.of("nav.operations")), new Span("/")));
        if (operation.together() != null) {
            Anchor together = new Anchor(Routes.together(operation.together()), Text.of("together.title"));
            together.getElement().setAttribute("data-test", "to-together");
            path.addAll(List.of(together, new Span("/")));
        }
        WorkloadId id = operation.workload();
        path.add(new Anchor(Routes.workload(id), id.toString()));
        return path.toArray(Component[]::new);
    }

    private Component[] sentence(Operation operation) {
        boolean ended = progress.ended() != null;
        List<Component> words = new ArrayList<>(List.of(
                new Span(Text.of("operation.by", operation.user())),
                dot(),
                new Span(Text.of(ended ? "operation.took" : "operation.since")),
                ended ? Age.between(operation.started(), progress.ended()) : new Age(operation.started())));
        if (progress.resumed()) words.addAll(List.of(dot(), new Span(Text.of("operation.resumed"))));
        return words.toArray(Component[]::new);
    }

    private static Span dot() {
        Span dot = new Span("·");
        dot.addClassName("m-muted");
        return dot;
    }
}
