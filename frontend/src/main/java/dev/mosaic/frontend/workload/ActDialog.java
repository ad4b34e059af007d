package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.Location;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Planning;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.BaseJsonNode;

/** Shows what an act would do, and starts it. */
class ActDialog extends Dialog {
    private final Div form = new Div();
    private final Planning<Act> planning;
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);
    private boolean staying = true;
    private final List<HasValidationProperties> fields = new ArrayList<>();
    private Function<OnFailure, Act> act = choice -> {
        throw new IllegalStateException("no act given");
    };

    ActDialog(ActApi acts, Wire wire, String title) {
        planning = new Planning<>(wire, acts::plan, acts::perform, ActDialog::button);
        setHeaderTitle(title);
        // one that an address opened belongs to no press, and Flow would let it stand on the next page
        addAttachListener(event -> {
            var leaving = event.getUI().addBeforeLeaveListener(left -> {
                staying = false;
                close();
            });
            addDetachListener(gone -> {
                gone.unregisterListener();
                leaving.remove();
            });
        });
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && staying) getUI().ifPresent(ActDialog::forgetWish);
        });
        addClassName("m-dialog");
        setWidth("720px");
        form.addClassName("m-form");
        goBack.getElement().setAttribute("data-test", "on-failure");
        goBack.addValueChangeListener(event -> replan());
        add(form, planning.panel(), goBack);
        Button close = Buttons.quiet(Glyph.CROSS, Text.of("cancel"), this::close);
        getFooter().add(close, planning.button());
    }

    /** An address that asked for this act has had it: reloaded or shared, it must not ask again. */
    private static void forgetWish(UI ui) {
        Location here = ui.getActiveViewLocation();
        if (!here.getQueryParameters().getParameters().containsKey("act")) return;
        Location plain = new Location(here.getPath(), here.getQueryParameters().excluding("act"));
        ui.getPage().getHistory().replaceState((BaseJsonNode) null, plain);
    }

    private static Button button(Runnable press) {
        return Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("act.start"), press), "act-start");
    }

    /** Another field; the plan follows its value. */
    <F extends Component & HasValue<?, ?> & HasValidationProperties> ActDialog with(F field) {
        fields.add(field);
        field.addValueChangeListener(event -> replan());
        return choice(field);
    }

    /** Something above the plan that sets one of the fields. */
    ActDialog choice(Component choice) {
        form.add(choice);
        return this;
    }

    /** Nothing can be brought back, so nothing is asked about it. */
    ActDialog withoutWayBack() {
        goBack.setVisible(false);
        return this;
    }

    /** How the act is made of the fields; a refused value throws and is shown at the last field. */
    ActDialog plans(Function<OnFailure, Act> maker) {
        act = maker;
        replan();
        return this;
    }

    private void replan() {
        try {
            planning.of(act.apply(goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS));
            valid(true, "");
        } catch (IllegalArgumentException e) {
            valid(false, Spoken.of(String.valueOf(e.getMessage())));
            planning.of(null);
        }
    }

    private void valid(boolean valid, String rule) {
        if (fields.isEmpty()) return;
        fields.getLast().setInvalid(!valid);
        fields.getLast().setErrorMessage(rule);
    }
}
