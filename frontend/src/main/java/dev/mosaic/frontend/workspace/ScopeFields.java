package dev.mosaic.frontend.workspace;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.workload.LabelTerm;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.ScopeChoices;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The four lists a scope is made of: chosen from what exists, or typed. */
class ScopeFields extends Div {
    /** Who types and presses Enter has chosen: the list closes, else it would lie over the fields and buttons below. */
    private static final String CLOSE_ON_ENTER =
            "this.addEventListener('keydown', (e) => e.key === 'Enter' && setTimeout(() => (this.opened = false)))";

    private final MultiSelectComboBox<String> namespaces = field("namespaces");
    private final MultiSelectComboBox<String> exceptNamespaces = field("except-namespaces");
    private final MultiSelectComboBox<String> labels = field("labels");
    private final MultiSelectComboBox<String> exceptLabels = field("except-labels");
    private final Runnable changed;

    ScopeFields(Runnable changed) {
        this.changed = changed;
        addClassName("m-form");
        typed(namespaces, name -> Scope.of(List.of(name)));
        typed(exceptNamespaces, name -> Scope.of(List.of(name)));
        typed(labels, LabelTerm::new);
        typed(exceptLabels, LabelTerm::new);
        add(namespaces, exceptNamespaces, labels, exceptLabels);
        namespaces.setHelperText(Text.of("workspace.namespaces.help"));
        labels.setHelperText(Text.of("workspace.labels.help"));
    }

    void offer(ScopeChoices choices) {
        offer(namespaces, choices.namespaces());
        offer(exceptNamespaces, choices.namespaces());
        List<String> terms =
                choices.labels().stream().flatMap(ScopeFields::terms).toList();
        offer(labels, terms);
        offer(exceptLabels, terms);
    }

    void show(Scope scope) {
        show(namespaces, scope.namespaces());
        show(exceptNamespaces, scope.exceptNamespaces());
        show(labels, scope.labels().stream().map(LabelTerm::text).toList());
        show(exceptLabels, scope.exceptLabels().stream().map(LabelTerm::text).toList());
    }

    /** Every value was checked when it was chosen or typed. */
    Scope scope() {
        return new Scope(
                List.copyOf(namespaces.getValue()),
                List.copyOf(exceptNamespaces.getValue()),
                terms(labels),
                terms(exceptLabels));
    }

    private static MultiSelectComboBox<String> field(String key) {
        MultiSelectComboBox<String> field = new MultiSelectComboBox<>(Text.of("workspace." + key));
        field.setItems(List.of());
        field.setAllowCustomValue(true);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("data-test", "workspace-" + key);
        field.getElement().executeJs(CLOSE_ON_ENTER);
        return field;
    }

    private void typed(MultiSelectComboBox<String> field, Consumer<String> check) {
        field.addValueChangeListener(event -> changed.run());
        field.addCustomValueSetListener(event -> {
            String value = event.getDetail().strip();
            Optional<String> refused = refused(value, check);
            field.setErrorMessage(refused.orElse(""));
            field.setInvalid(refused.isPresent());
            if (refused.isPresent()) return;
            Set<String> more = new LinkedHashSet<>(field.getValue());
            more.add(value);
            show(field, more);
        });
    }

    private static Optional<String> refused(String value, Consumer<String> check) {
        try {
            check.accept(value);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Spoken.of(String.valueOf(e.getMessage())));
        }
    }

    private static void offer(MultiSelectComboBox<String> field, Collection<String> values) {
        Set<String> chosen = new LinkedHashSet<>(field.getValue());
        Set<String> all = new TreeSet<>(values);
        all.addAll(chosen);
        field.setItems(all); // which forgets what was chosen
        field.setValue(chosen);
    }

    private static void show(MultiSelectComboBox<String> field, Collection<String> values) {
        offer(
                field,
                Stream.concat(field.getListDataView().getItems(), values.stream())
                        .toList());
        field.setValue(new LinkedHashSet<>(values));
    }

    private static List<LabelTerm> terms(MultiSelectComboBox<String> field) {
        return field.getValue().stream().map(LabelTerm::new).toList();
    }

    private static Stream<String> terms(ScopeChoices.Label label) {
        return Stream.concat(Stream.of(label.key()), label.values().stream().map(value -> label.key() + "=" + value));
    }
}
