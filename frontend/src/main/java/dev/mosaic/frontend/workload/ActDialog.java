package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Launch;
import dev.mosaic.frontend.widget.PlanPanel;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows what an act would do, and starts it. */
class ActDialog extends Dialog {
    private final ActApi acts;
    private final Wire wire;
    private final Div form = new Div();
    private final PlanPanel plan = new PlanPanel();
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);
    private final Button start =
            Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("act.start"), this::start), "act-start");
    private final List<HasValidationProperties> fields = new ArrayList<>();
    private Function<OnFailure, Act> act = choice -> {
        throw new IllegalStateException("no act given");
    };
    private @Nullable Act planned;
    private int question;

    ActDialog(ActApi acts, Wire wire, String title) {
        this.acts = acts;
        this.wire = wire;
        setHeaderTitle(title);
        addClassName("m-dialog");
        setWidth("720px");
        form.addClassName("m-form");
        goBack.getElement().setAttribute("data-test", "on-failure");
        goBack.addValueChangeListener(event -> replan());
        add(form, plan, goBack);
        Button close = Buttons.quiet(Glyph.CROSS, Text.of("cancel"), this::close);
        getFooter().add(close, start);
    }

    /** Another field; the plan follows its value. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> ActDialog with(F field) {
        form.add(field);
        fields.add(field);
        field.addValueChangeListener(event -> replan());
        return this;
    }

    /** How the act is made of the fields; a refused value throws and is shown at the last field. */
    ActDialog plans(Function<OnFailure, Act> maker) {
        act = maker;
        replan();
        return this;
    }

    private void replan() {
        start.setEnabled(false);
        planned = null;
        int asked = ++question;
        try {
            Act wanted = act.apply(goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS);
            valid(true, "");
            plan.waiting();
            wire.ask(() -> acts.plan(wanted), answer -> show(asked, wanted, answer), failure -> show(asked, failure));
        } catch (IllegalArgumentException e) {
            valid(false, Spoken.of(String.valueOf(e.getMessage())));
            plan.hint(Text.of("plan.fields"));
        }
    }

    private void show(int asked, Act wanted, GamePlan answer) {
        if (asked != question) return; // an older answer
        planned = wanted;
        plan.show(answer);
        start.setEnabled(answer.allowed());
        start.setTooltipText(RightsNote.sentence(answer.rights()));
    }

    private void show(int asked, Failure failure) {
        if (asked == question) plan.show(failure);
    }

    private void start() {
        Act wanted = planned;
        if (wanted == null) return;
        start.setEnabled(false);
        Launch.operation(wire, acts.perform(wanted), plan::show);
    }

    private void valid(boolean valid, String rule) {
        if (fields.isEmpty()) return;
        fields.getLast().setInvalid(!valid);
        fields.getLast().setErrorMessage(rule);
    }
}
