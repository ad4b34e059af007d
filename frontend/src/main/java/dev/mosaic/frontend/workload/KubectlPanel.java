package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.Program;
import dev.mosaic.frontend.widget.WorkloadPanel;

/** The open kubectl tab: choices on top, the lines they make below. */
class KubectlPanel implements WorkloadPanel {
    private static final String WORDS = "[A-Za-z0-9_./:@-]+( [A-Za-z0-9_./:@=-]+){0,3}";
    private final Div content = new Div();
    private final Div lines = new Div();
    private final TextField program = field("kubectl.program", "kubectl-program");
    private final TextField context = field("kubectl.context", "kubectl-context");
    private final Checkbox namespaced = new Checkbox(Text.of("kubectl.namespaced"), true);
    private final RadioButtonGroup<KubectlLines.Form> form = new RadioButtonGroup<>(Text.of("kubectl.form"));
    private WorkloadDetail detail;

    KubectlPanel(WorkloadDetail detail) {
        this.detail = detail;
        program.setValue(Program.in("kubectl x").replace(" x", ""));
        context.setPlaceholder(Text.of("kubectl.context.current"));
        form.setItems(KubectlLines.Form.values());
        form.setItemLabelGenerator(one -> Text.of("kubectl.form." + one.name()));
        form.setValue(KubectlLines.Form.PLAIN);
        form.getElement().setAttribute("data-test", "kubectl-form");
        namespaced.getElement().setAttribute("data-test", "kubectl-namespaced");
        Div choices = new Div(program, context, form, namespaced);
        choices.addClassName("m-choices");
        content.addClassName("m-narrow");
        content.add(new Paragraph(Text.of("kubectl.text")), choices, lines);
        follow(program);
        follow(context);
        follow(form);
        follow(namespaced);
        draw();
    }

    private void follow(AbstractField<?, ?> field) {
        field.addValueChangeListener(event -> draw());
    }

    @Override
    public Component content() {
        return content;
    }

    /** The lines name a pod and a port, which come and go. */
    @Override
    public void show(WorkloadDetail now) {
        boolean same = choice().of(now).equals(choice().of(detail));
        detail = now;
        if (!same) draw();
    }

    private void draw() {
        program.setInvalid(!isWords(program, true));
        context.setInvalid(!isWords(context, false));
        lines.removeAll();
        if (!program.isInvalid() && !context.isInvalid()) lines.add(new CommandBlock(choice().of(detail)));
    }

    private KubectlLines choice() {
        return new KubectlLines(
                program.getValue().strip(), context.getValue().strip(), namespaced.getValue(), form.getValue());
    }

    /** What a shell would read more into than a word is no program and no context. */
    private static boolean isWords(TextField field, boolean needed) {
        String value = field.getValue().strip();
        return value.isEmpty() ? !needed : value.matches(WORDS);
    }

    private static TextField field(String key, String test) {
        TextField field = new TextField(Text.of(key));
        field.addClassName("m-code-field");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setErrorMessage(Text.of("kubectl.words"));
        field.getElement().setAttribute("data-test", test);
        return field;
    }
}
