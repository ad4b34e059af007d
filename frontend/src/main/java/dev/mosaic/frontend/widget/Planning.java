package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.button.Button;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/**
 * A plan that follows what people fill in, and the button that starts exactly what it shows: only once they hold the rights
 * and have said that they know what they were warned of.
 */
public final class Planning<I> {
    private final Wire wire;
    private final Function<I, GamePlan> question;
    private final Function<I, Flux<OperationEvent>> performance;
    private final PlanPanel panel = new PlanPanel();
    private final Consent consent = new Consent(this::enable);
    private final Button start;
    /** Shows what goes with a plan, and says whether it may be started. */
    private Predicate<I> shownToo = wanted -> true;

    private @Nullable I planned;
    private @Nullable GamePlan shown;
    private int asked;

    /** {@code button} is not yet told what to do. */
    public Planning(
            Wire wire,
            Function<I, GamePlan> question,
            Function<I, Flux<OperationEvent>> performance,
            Function<Runnable, Button> button) {
        this.wire = wire;
        this.question = question;
        this.performance = performance;
        this.start = button.apply(this::start);
        start.setEnabled(false);
    }

    public PlanPanel panel() {
        return panel;
    }

    public Button button() {
        return start;
    }

    /** {@code show} is called whenever the plan of something is shown, and answers whether that may be started. */
    public void onShown(Predicate<I> show) {
        shownToo = show;
    }

    /** Nothing to plan yet: says what is missing. */
    public void hint(String words) {
        forget();
        panel.hint(words);
    }

    /** Plans this; null: the fields do not make one. */
    public void of(@Nullable I wanted) {
        int question = forget();
        if (wanted == null) {
            panel.hint(Text.of("plan.fields"));
            return;
        }
        panel.waiting();
        wire.ask(
                () -> this.question.apply(wanted),
                answer -> show(question, wanted, answer),
                failure -> show(question, failure));
    }

    /** From now on an answer to an older question is not shown. */
    private int forget() {
        planned = null;
        shown = null;
        enable();
        return ++asked;
    }

    private void show(int question, I wanted, GamePlan answer) {
        if (question != asked) return;
        boolean startable = shownToo.test(wanted);
        planned = startable ? wanted : null;
        shown = startable ? answer : null;
        consent.ask(answer.warnings());
        panel.show(answer, consent);
        start.setTooltipText(RightsNote.sentence(answer.rights()));
        enable();
    }

    private void show(int question, Failure failure) {
        if (question == asked) panel.show(failure);
    }

    private void enable() {
        start.setEnabled(shown != null && shown.allowed() && consent.given());
    }

    private void start() {
        I wanted = planned;
        if (wanted == null || shown == null || !shown.allowed() || !consent.given()) return;
        start.setEnabled(false);
        Launch.operation(wire, performance.apply(wanted), panel::show);
    }
}
