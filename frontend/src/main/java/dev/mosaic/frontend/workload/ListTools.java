package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields above the list: text, namespaces, owners. */
class ListTools extends Div {
    private final TextField search = new TextField();
    private final MultiSelectComboBox<String> namespaces = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<OwnerKind> owners = new MultiSelectComboBox<>();
    private final Runnable changed;
    private boolean filling;

    ListTools(Runnable changed) {
        this.changed = changed;
        addClassName("m-tools");
        add(search(), namespaces(), owners());
    }

    /** Shows what is asked for, without asking for it. */
    void show(ListAddress address) {
        filling = true;
        if (!search.getValue().strip().equals(address.text())) search.setValue(address.text());
        offer(List.copyOf(address.namespaces()));
        namespaces.setValue(address.namespaces());
        owners.setValue(address.owners());
        filling = false;
    }

    /** The namespaces there are; those chosen stay, whether they exist or not. */
    void offer(List<String> existing) {
        Set<String> all = new TreeSet<>(existing);
        all.addAll(namespaces.getValue());
        Set<String> before = namespaces.getListDataView().getItems().collect(java.util.stream.Collectors.toSet());
        if (!before.equals(all)) namespaces.setItems(all);
    }

    String text() {
        return search.getValue();
    }

    Set<String> namespacesChosen() {
        return namespaces.getValue();
    }

    Set<OwnerKind> ownersChosen() {
        return owners.getValue();
    }

    private TextField search() {
        search.setPlaceholder(Text.of("workloads.search"));
        search.setAriaLabel(Text.of("workloads.search"));
        search.setPrefixComponent(new Icon(Glyph.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.getElement().setAttribute("data-test", "search");
        search.getElement().setAttribute("data-slash", true);
        search.addValueChangeListener(event -> tell());
        return search;
    }

    private MultiSelectComboBox<String> namespaces() {
        namespaces.setPlaceholder(Text.of("workloads.namespaces"));
        namespaces.setAriaLabel(Text.of("workloads.namespaces"));
        namespaces.setItemLabelGenerator((ItemLabelGenerator<String>) name -> name);
        namespaces.setClearButtonVisible(true);
        namespaces.setItems(List.of());
        namespaces.getElement().setAttribute("data-test", "namespaces");
        namespaces.addValueChangeListener(event -> tell());
        return namespaces;
    }

    private MultiSelectComboBox<OwnerKind> owners() {
        owners.setPlaceholder(Text.of("workloads.owners"));
        owners.setAriaLabel(Text.of("workloads.owners"));
        owners.setItems(OwnerKind.values());
        owners.setItemLabelGenerator((ItemLabelGenerator<OwnerKind>) kind -> Text.of("owner." + kind.name()));
        owners.setClearButtonVisible(true);
        owners.getElement().setAttribute("data-test", "owners");
        owners.addValueChangeListener(event -> tell());
        return owners;
    }

    private void tell() {
        if (!filling) changed.run();
    }
}
