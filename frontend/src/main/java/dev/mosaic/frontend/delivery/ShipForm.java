package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.BuiltFrom;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything a ship needs to be told, on the left; its plan, always up to date, on the right. */
class ShipForm extends Div {
    private final CommitChoice commits;
    private final ShipPlan plan;
    private final Binding binding;
    private final TextField tag = new TextField(Text.of("ship.tag"));
    private final Select<BuilderKind> builder = new Select<>();
    private final TextArea arguments = new TextArea(Text.of("ship.arguments"));
    private final TextField target = new TextField(Text.of("ship.target"));
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);

    ShipForm(CommitChoice commits, ShipPlan plan, Binding binding) {
        this.commits = commits;
        this.plan = plan;
        this.binding = binding;
        addClassName("m-ship-form");
        fields();
        Div left = new Div(source(), commits, options(), goBack);
        left.addClassNames("m-card", "m-ship-left");
        add(left, plan);
        commits.onChoice(this::chosen);
        replan();
    }

    private Div source() {
        Span where = new Span(
                new Mono(binding.repository().value()),
                new Span(BuiltFrom.words(binding)),
                new Span(Text.of("ship.to", binding.images())));
        where.addClassNames("m-source", "m-muted");
        Div source = new Div(new H2(Text.of("ship.commit")), where);
        source.addClassName("m-ship-source");
        return source;
    }

    private Div options() {
        Div row = new Div(tag, builder);
        row.addClassName("m-tools");
        boolean project = binding.dockerfile() == null;
        Details more = new Details(Text.of(project ? "ship.arguments" : "ship.more"), target, arguments);
        target.setVisible(!project);
        Div options = new Div(row, more);
        options.addClassName("m-options");
        return options;
    }

    private void fields() {
        tag.setValueChangeMode(ValueChangeMode.LAZY);
        tag.setPlaceholder(Text.of("ship.tag.default"));
        tag.addClassName("m-code-field");
        tag.getElement().setAttribute("data-test", "ship-tag");
        tag.addValueChangeListener(event -> replan());
        builder.setLabel(Text.of("ship.builder"));
        boolean project = binding.dockerfile() == null;
        builder.setItems(project ? List.of(BuilderKind.JVM) : List.of(BuilderKind.JIB, BuilderKind.DOCKER));
        builder.setEmptySelectionAllowed(true);
        builder.setEmptySelectionCaption(Text.of("ship.builder.auto"));
        builder.setItemLabelGenerator(kind -> kind == null ? Text.of("ship.builder.auto") : Text.of(kind));
        builder.getElement().setAttribute("data-test", "ship-builder");
        builder.addValueChangeListener(event -> replan());
        target.setValueChangeMode(ValueChangeMode.LAZY);
        target.setPlaceholder(Text.of("ship.target.last"));
        target.addClassName("m-code-field");
        target.getElement().setAttribute("data-test", "ship-target");
        target.addValueChangeListener(event -> replan());
        buildArguments();
        goBack.getElement().setAttribute("data-test", "on-failure");
        goBack.addValueChangeListener(event -> replan());
    }

    private void buildArguments() {
        arguments.setHelperText(
                Text.of(binding.dockerfile() == null ? "ship.arguments.project" : "ship.arguments.help"));
        arguments.setWidthFull();
        arguments.addClassName("m-code-field");
        arguments.setValueChangeMode(ValueChangeMode.LAZY);
        arguments.getElement().setAttribute("data-test", "ship-arguments");
        arguments.addValueChangeListener(event -> replan());
    }

    private void chosen(Commit commit) {
        tag.setPlaceholder(commit.sha().brief());
        replan();
    }

    private void replan() {
        tag.setInvalid(false);
        target.setInvalid(false);
        arguments.setInvalid(false);
        Commit commit = commits.chosen();
        if (commit == null) plan.hint(Text.of("ship.choose"));
        else plan.of(intent(commit));
    }

    private @Nullable Ship intent(Commit commit) {
        try {
            BuildArguments given = BuildArguments.parse(arguments.getValue());
            return ship(commit, given);
        } catch (BuildArguments.Malformed e) {
            arguments.setInvalid(true);
            arguments.setErrorMessage(Text.of("ship.arguments.line", e.line()));
        } catch (IllegalArgumentException e) {
            String rule = String.valueOf(e.getMessage());
            TextField wrong = rule.startsWith("target") ? target : tag;
            wrong.setInvalid(true);
            wrong.setErrorMessage(Spoken.of(rule));
        }
        return null;
    }

    private Ship ship(Commit commit, BuildArguments given) {
        String wanted = tag.getValue().strip();
        String stage = target.getValue().strip();
        return new Ship(
                binding.workload(),
                binding.container(),
                new GitRef(commit.sha().value()),
                commits.branch(),
                wanted.isEmpty() ? null : wanted,
                builder.getValue(),
                given.values(),
                goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS,
                stage.isEmpty() ? null : stage);
    }
}
