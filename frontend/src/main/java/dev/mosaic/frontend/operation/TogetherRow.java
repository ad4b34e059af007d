package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.RolloutSeen;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Tone;

/** One of several operations, on one line: whom it is about, what it is doing, how it stands. */
class TogetherRow extends Div {
    private final Progress progress = new Progress();
    private final Span words = new Span();
    private final Div chip = new Div();

    TogetherRow(Operation operation) {
        progress.apply(new OperationEvent.Started(operation, operation.started()));
        Anchor name = new Anchor(
                Routes.workload(operation.workload()), operation.workload().name());
        name.addClassName("m-name");
        Span where = new Span(operation.workload().namespace() + " · "
                + operation.workload().kind().title());
        where.addClassName("m-muted");
        Div who = new Div(name, where);
        who.addClassName("m-who");
        Anchor steps = new Anchor(Routes.operation(operation.id()), Text.of("together.steps"));
        steps.getElement().setAttribute("data-test", "operation");
        Div line = new Div(words, steps);
        line.addClassName("m-line");
        Div what = new Div(line);
        if (operation.kind() == OperationKind.SHIP) what.add(shipped(operation));
        add(who, what, chip);
        addClassName("m-selection-row");
        getElement().setAttribute("data-test", "performed");
        getElement().setAttribute("data-workload", operation.workload().toString());
    }

    /** Container and commit. */
    private static Div shipped(Operation operation) {
        Div subject = new Div(operation.subject());
        subject.addClassName("m-muted");
        return subject;
    }

    void apply(OperationEvent event) {
        progress.apply(event);
    }

    boolean ended() {
        return progress.outcome() != null;
    }

    boolean well() {
        Outcome outcome = progress.outcome();
        return outcome != null && outcome.failure() == null;
    }

    void show() {
        Outcome outcome = progress.outcome();
        chip.removeAll();
        chip.add(outcome == null ? now() : Chip.of(outcome.ending()));
        words.setText(outcome == null ? doing() : ended(outcome));
        getElement()
                .setAttribute(
                        "data-ending", outcome == null ? "" : outcome.ending().name());
    }

    private Chip now() {
        return begun() ? Chip.running() : new Chip(Tone.CALM, Glyph.CLOCK, Text.of("together.waiting"));
    }

    private boolean begun() {
        return progress.steps().stream().anyMatch(step -> step.started() != null);
    }

    private String doing() {
        RolloutSeen seen = progress.rollout();
        if (seen != null) {
            String reason = Chip.reason(seen.health());
            String pods = Text.of(
                    "operation.pods",
                    seen.rollout().updated(),
                    seen.rollout().available(),
                    seen.rollout().desired());
            return reason.isEmpty() ? pods : pods + " · " + reason;
        }
        return progress.steps().stream()
                .filter(step -> step.started() != null && step.ended() == null)
                .map(StepState::name)
                .findFirst()
                .map(step -> Text.of("doing." + step.name()))
                .orElse("");
    }

    /** What the last step said, such as how many pods are ready. */
    private String result() {
        return progress.steps().stream()
                .map(StepState::result)
                .reduce("", (before, after) -> after.contains(" ") ? after : before);
    }

    private String ended(Outcome outcome) {
        if (outcome.failure() != null) return Sentences.of(outcome.failure()).because();
        if (outcome.ending() == Ending.HELD && outcome.hold() != null) return Text.of(outcome.hold());
        return result();
    }
}
