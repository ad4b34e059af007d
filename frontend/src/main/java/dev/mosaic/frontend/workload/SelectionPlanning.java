package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionPlan;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.Consent;
import dev.mosaic.frontend.widget.FailureBox;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The plan for all chosen workloads and the button that starts those of them that can start. */
class SelectionPlanning extends Div {
    private final ActApi acts;
    private final Wire wire;
    private final Button start;
    private final Consent consent = new Consent(this::enable);
    private final Div refusal = new Div();
    private List<Act> startable = List.of();
    private int asked;

    SelectionPlanning(ActApi acts, Wire wire) {
        this.acts = acts;
        this.wire = wire;
        this.start = SelectionView.button(this::start);
        addClassName("m-together");
        getElement().setAttribute("data-test", "plan");
        enable();
    }

    Button button() {
        return start;
    }

    void hint(String words) {
        forget();
        removeClassName("m-waiting");
        removeAll();
        add(new Paragraph(words));
    }

    /** Plans whatever fulfils the wish. */
    void of(Wish wish) {
        List<Choice> choices = wish.workloads().stream()
                .map(id -> new Choice(id, List.of(), ""))
                .toList();
        ask(choices, () -> acts.planEach(wish));
    }

    /** Plans the act on each of them; those it cannot be done to are shown with the reason. */
    void of(List<WorkloadId> chosen, Function<WorkloadId, Act> act) {
        List<Choice> choices = chosen.stream().map(id -> Choice.of(id, act)).toList();
        List<Act> possible =
                choices.stream().flatMap(choice -> choice.act().stream()).toList();
        if (possible.isEmpty()) show(forget(), choices, new SelectionPlan(List.of()));
        else ask(choices, () -> acts.planAll(new Selection(possible)));
    }

    private void ask(List<Choice> choices, Supplier<SelectionPlan> plans) {
        int question = forget();
        addClassName("m-waiting");
        wire.ask(plans, plan -> show(question, choices, plan), failure -> refuse(question, failure));
    }

    private int forget() {
        startable = List.of();
        enable();
        return ++asked;
    }

    private void show(int question, List<Choice> choices, SelectionPlan plan) {
        if (question != asked) return;
        startable = plan.plans().stream()
                .filter(SelectionPlan.Planned::startable)
                .flatMap(planned -> Stream.ofNullable(planned.act()))
                .toList();
        SelectionWarnings warnings = new SelectionWarnings(plan);
        consent.ask(warnings.all());
        removeClassName("m-waiting");
        removeAll();
        refusal.removeAll();
        add(refusal);
        add(warnings.notes());
        add(consent, new SelectionTable(choices, plan));
        commands(plan);
        enable();
    }

    private void commands(SelectionPlan plan) {
        List<Command> commands = plan.plans().stream()
                .filter(SelectionPlan.Planned::startable)
                .flatMap(planned -> Stream.ofNullable(planned.plan()))
                .flatMap(each -> each.commands().stream())
                .toList();
        if (!commands.isEmpty()) add(new H2(Text.of("plan.commands")), new CommandBlock(commands));
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
        TogetherLaunch.start(wire, acts.performAll(new Selection(startable)), failure -> {
            refusal.removeAll();
            refusal.add(new FailureBox(failure));
            enable();
        });
    }

    /** A chosen workload, with its act or with the rule that forbids one. */
    record Choice(WorkloadId id, List<Act> act, String rule) {

        static Choice of(WorkloadId id, Function<WorkloadId, Act> maker) {
            try {
                return new Choice(id, List.of(maker.apply(id)), "");
            } catch (IllegalArgumentException e) {
                return new Choice(id, List.of(), Objects.requireNonNullElse(e.getMessage(), ""));
            }
        }
    }
}
