package dev.mosaic.frontend.manifest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.manifest.Manifest;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Planning;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An edit of an object: the text on one side, on the other what the API server would make of it. */
class Editor extends Div {
    private static final int PAUSE_MILLIS = 600;
    private final Manifest base;
    private final TextArea text = new TextArea(Text.of("yaml.label"));
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);
    private final Div outlook = new Div();
    private final Planning<Edit> planning;
    /** What a dry run answers beside its plan; shown when the plan is. */
    private final Map<Edit, EditPlan> answers = new ConcurrentHashMap<>();

    Editor(ManifestApi manifests, Wire wire, Manifest base, Runnable leave) {
        this.base = base;
        addClassName("m-editor");
        planning = new Planning<>(wire, edit -> ask(manifests, edit), manifests::perform, Editor::button);
        planning.hint(Text.of("yaml.unchanged"));
        planning.panel().getElement().setAttribute("aria-live", "polite");
        Button back = Buttons.marked(Buttons.quiet(Glyph.CROSS, Text.of("yaml.leave"), leave), "yaml-leave");
        Div tools = new Div(planning.button(), back, goBack);
        tools.addClassName("m-yaml-tools");
        outlook.addClassName("m-outlook");
        outlook.getElement().setAttribute("data-test", "yaml-outlook");
        Div right = new Div(new H2(Text.of("yaml.outlook")), outlook, planning.panel());
        right.addClassNames("m-card", "m-editor-plan");
        add(tools, field(), right);
        planning.onShown(this::outlook);
    }

    private static Button button(Runnable press) {
        return Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("yaml.apply"), press), "yaml-apply");
    }

    private TextArea field() {
        text.setValue(base.yaml());
        text.addClassNames("m-code-field", "m-yaml-field");
        text.setWidthFull();
        text.getElement().setAttribute("data-test", "yaml-text");
        text.getElement().setAttribute("spellcheck", "false");
        text.getElement().setAttribute("autocorrect", "off");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(event -> plan());
        goBack.addValueChangeListener(event -> plan());
        goBack.getElement().setAttribute("data-test", "on-failure");
        return text;
    }

    private void plan() {
        outlook.removeAll();
        if (text.getValue().equals(base.yaml())) {
            planning.hint(Text.of("yaml.unchanged"));
            return;
        }
        OnFailure onFailure = goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS;
        planning.of(new Edit(base.workload(), base.yaml(), text.getValue(), onFailure));
    }

    private GamePlan ask(ManifestApi manifests, Edit edit) {
        EditPlan plan = manifests.plan(edit);
        answers.put(edit, plan);
        return plan.plan();
    }

    /** Whether what is shown may be started. */
    private boolean outlook(Edit edit) {
        EditPlan plan = answers.get(edit);
        answers.clear();
        outlook.removeAll();
        if (plan == null) return false;
        if (!plan.meanwhile().lines().isEmpty()) {
            outlook.add(new Outlook.Meanwhile(plan.meanwhile()));
            return false;
        }
        if (plan.difference().lines().isEmpty() && plan.plan().commands().isEmpty()) {
            Span nothing = new Span(Text.of("yaml.nothing"));
            nothing.addClassName("m-muted");
            outlook.add(new Paragraph(nothing));
            return false;
        }
        outlook.add(new Outlook(plan));
        return true;
    }
}
