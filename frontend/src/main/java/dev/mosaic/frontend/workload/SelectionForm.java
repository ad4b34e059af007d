package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.frontend.text.Text;

/** What an act on several workloads has to be told: the same for all of them. */
class SelectionForm extends Div {
    private static final int MOST = 10_000;
    private final IntegerField replicas = new IntegerField(Text.of("act.scale.replicas"));
    private final TextField tag = new TextField(Text.of("tags.tag"));
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);

    SelectionForm(Runnable changed) {
        addClassNames("m-tools", "m-selection-form");
        replicas.setMin(0);
        replicas.setMax(MOST);
        replicas.setStepButtonsVisible(true);
        replicas.setValue(1);
        replicas.setValueChangeMode(ValueChangeMode.LAZY);
        replicas.getElement().setAttribute("data-test", "replicas");
        tag.addClassName("m-code-field");
        tag.setValueChangeMode(ValueChangeMode.LAZY);
        tag.getElement().setAttribute("data-test", "same-tag");
        goBack.getElement().setAttribute("data-test", "on-failure");
        replicas.addValueChangeListener(event -> changed.run());
        tag.addValueChangeListener(event -> changed.run());
        goBack.addValueChangeListener(event -> changed.run());
        add(replicas, tag, goBack);
    }

    /** Asks for what this act needs. */
    void show(SelectionAct act) {
        replicas.setVisible(act == SelectionAct.SCALE);
        tag.setVisible(act == SelectionAct.TAG);
        goBack.setVisible(act.canGoBack());
        if (tag.isVisible()) tag.focus();
    }

    /** Whether there is enough to plan with; a number that is none is told at its field. */
    boolean filled() {
        Integer number = replicas.getValue();
        boolean sensible = !replicas.isVisible() || number != null && number >= 0 && number <= MOST;
        replicas.setInvalid(!sensible);
        replicas.setErrorMessage(Text.of("act.scale.number"));
        tag.setInvalid(false);
        return sensible && (!tag.isVisible() || !tag().isEmpty());
    }

    void refuse(String rule) {
        tag.setErrorMessage(rule);
        tag.setInvalid(true);
    }

    int replicas() {
        return replicas.getValue();
    }

    String tag() {
        return tag.getValue().strip();
    }

    OnFailure onFailure() {
        return goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS;
    }
}
