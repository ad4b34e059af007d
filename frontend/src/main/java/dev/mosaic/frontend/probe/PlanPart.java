package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.RightsNote;
import org.jspecify.annotations.Nullable;

/** The rights a question takes and the same by hand, following what is written; it alone enables the button. */
class PlanPart extends Div {
    private final ProbeDesk desk;
    private final Button send;
    private final Div notes = new Div();
    private final Div commands = new Div();
    private boolean allowed;
    private boolean busy;
    private int asked;

    PlanPart(ProbeDesk desk, Button send) {
        this.desk = desk;
        this.send = send;
        addClassName("m-probe-plan");
        Details hand = new Details(Text.of("probe.byhand"), commands);
        hand.getElement().setAttribute("data-test", "request-byhand");
        add(notes, hand);
        enable();
    }

    /**
     * Null: the fields do not make a question. While a plan is on its way the button stays as it is, so that a press right after
     * a word was written is not lost; kapi asks for the rights once more.
     */
    void of(@Nullable ProbeRequest request) {
        int question = ++asked;
        if (request == null) {
            notes.removeAll();
            commands.removeAll();
            allow(false);
            return;
        }
        desk.plan(
                request,
                answer -> {
                    if (question == asked) show(answer);
                },
                failure -> {
                    if (question == asked) {
                        notes.removeAll();
                        notes.add(new FailureBox(failure));
                        allow(false);
                    }
                });
    }

    void busy(boolean now) {
        busy = now;
        enable();
    }

    private void show(ProbePlan plan) {
        notes.removeAll();
        commands.removeAll();
        commands.add(new CommandBlock(plan.commands()));
        boolean held = plan.rights().stream().allMatch(RightAnswer::allowed);
        if (!held) notes.add(new RightsNote(plan.rights()));
        send.setTooltipText(RightsNote.sentence(plan.rights()));
        allow(held);
    }

    private void allow(boolean now) {
        allowed = now;
        enable();
    }

    private void enable() {
        send.setEnabled(allowed && !busy);
    }
}
