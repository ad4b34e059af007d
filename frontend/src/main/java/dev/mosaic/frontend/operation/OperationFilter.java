package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which operations show: those that run, failed or are done; of a workload or person; of a kind. It stands in the address. */
class OperationFilter extends Div {
    private final Map<State, NativeButton> states = new EnumMap<>(State.class);
    private final TextField words = new TextField();
    private final MultiSelectComboBox<OperationKind> kinds = new MultiSelectComboBox<>();
    private final Runnable changed;
    private State state = State.ALL;
    private boolean filling;

    OperationFilter(Runnable changed) {
        this.changed = changed;
        addClassName("m-tools");
        Div group = new Div();
        group.addClassName("m-healths");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Text.of("operation.state"));
        for (State one : State.values()) group.add(button(one));
        add(words(), kinds(), group);
        press();
    }

    void read(QueryParameters parameters) {
        filling = true;
        words.setValue(parameters.getSingleParameter("q").orElse(""));
        String wanted = parameters.getSingleParameter("state").orElse("");
        state = State.ALL;
        for (State one : State.values()) if (one.word().equals(wanted)) state = one;
        press();
        filling = false;
    }

    String path() {
        Map<String, String> said = new LinkedHashMap<>();
        if (state != State.ALL) said.put("state", state.word());
        if (!words.getValue().isBlank()) said.put("q", words.getValue().strip());
        return said.isEmpty()
                ? Routes.OPERATIONS
                : Routes.OPERATIONS + "?" + QueryParameters.simple(said).getQueryString();
    }

    boolean shows(OperationRow row) {
        return state.holds.test(row)
                && (kinds.getValue().isEmpty() || kinds.getValue().contains(row.kind()))
                && row.holds(words.getValue().strip());
    }

    private NativeButton button(State one) {
        NativeButton button = new NativeButton(Text.of("operations." + one.word()), event -> choose(one));
        button.addClassName("m-toggle");
        button.getElement().setAttribute("data-test", "state-" + one.name());
        states.put(one, button);
        return button;
    }

    private TextField words() {
        words.setPlaceholder(Text.of("operations.search"));
        words.setAriaLabel(Text.of("operations.search"));
        words.setPrefixComponent(new Icon(Glyph.SEARCH));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.getElement().setAttribute("data-test", "search");
        words.getElement().setAttribute("data-slash", true);
        words.addValueChangeListener(event -> tell());
        return words;
    }

    private MultiSelectComboBox<OperationKind> kinds() {
        kinds.setItems(OperationKind.values());
        kinds.setItemLabelGenerator(Text::of);
        kinds.setPlaceholder(Text.of("operations.kinds"));
        kinds.setAriaLabel(Text.of("operations.kinds"));
        kinds.setClearButtonVisible(true);
        kinds.getElement().setAttribute("data-test", "kinds");
        kinds.addValueChangeListener(event -> tell());
        return kinds;
    }

    private void choose(State one) {
        state = one;
        press();
        tell();
    }

    private void press() {
        states.forEach((one, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(one == state)));
    }

    private void tell() {
        if (!filling) changed.run();
    }

    private enum State {
        ALL(row -> true),
        RUNNING(row -> row.ending() == null),
        FAILED(row -> row.ending() != null && row.ending() != Ending.DONE),
        DONE(row -> row.ending() == Ending.DONE);

        private final Predicate<OperationRow> holds;

        State(Predicate<OperationRow> holds) {
            this.holds = holds;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
