package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.SelectionPlan.Planned;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;

/** One plan for all chosen workloads, and the button that starts those of them that can start, each as {@code T} says. */
public final class TogetherPlanning<T> extends Div {
    private final Wire wire;
    private final Function<List<T>, Flux<SelectionEvent>> performance;
    private final Button start;
    private final Consent consent = new Consent(this::enable);
    private final Div refusal = new Div();
    private List<T> startable = List.of();
    private int asked;

    /** {@code button} is not yet told what to do. */
    public TogetherPlanning(
            Wire wire, Function<List<T>, Flux<SelectionEvent>> performance, Function<Runnable, Button> button) {
        this.wire = wire;
        this.performance = performance;
        this.start = button.apply(this::start);
        addClassName("m-together");
        getElement().setAttribute("data-test", "plan");
        enable();
    }

    public Button button() {
        return start;
    }

    /** Nothing to plan yet: says what is missing. */
    public void hint(String words) {
        forget();
        removeClassName("m-waiting");
        removeAll();
        add(new Paragraph(words));
    }

    /** Nothing can be planned for any of them: says why of each. */
    public void nothing(List<Chosen> chosen) {
        show(forget(), chosen, new SelectionPlan(List.of()), planned -> Optional.empty());
    }

    /** Plans; {@code what} is started for a workload whose plan can start. */
    public void of(List<Chosen> chosen, Supplier<SelectionPlan> plans, Function<Planned, Optional<T>> what) {
        int question = forget();
        addClassName("m-waiting");
        wire.ask(plans, plan -> show(question, chosen, plan, what), failure -> refuse(question, failure));
    }

    /** From now on an answer to an older question is not shown. */
    private int forget() {
        startable = List.of();
        enable();
        return ++asked;
    }

    private void show(int question, List<Chosen> chosen, SelectionPlan plan, Function<Planned, Optional<T>> what) {
        if (question != asked) return;
        startable = plan.plans().stream()
                .filter(Planned::startable)
                .flatMap(planned -> what.apply(planned).stream())
                .toList();
        TogetherWarnings warnings = new TogetherWarnings(plan);
        consent.ask(warnings.all());
        removeClassName("m-waiting");
        removeAll();
        refusal.removeAll();
        add(refusal);
        add(warnings.notes());
        add(consent, new TogetherTable(chosen, plan));
        List<Command> commands = TogetherCommands.of(plan);
        if (!commands.isEmpty()) add(new H2(Text.of("plan.commands")), new CommandBlock(commands));
        enable();
    }

    private void refuse(int question, Failure failure) {
        if (question != asked) return;
        removeClassName("m-waiting");
        removeAll();
        add(new FailureBox(failure));
    }

    private void enable() {
        start.setEnabled(!startable.isEmpty() && consent.given());
        start.setText(startable.isEmpty() ? Text.of("act.start") : Text.of("selection.start", startable.size()));
    }

    private void start() {
        if (startable.isEmpty() || !consent.given()) return;
        start.setEnabled(false);
        TogetherLaunch.start(wire, performance.apply(startable), failure -> {
            refusal.removeAll();
            refusal.add(new FailureBox(failure));
            enable();
        });
    }
}
