package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.BindForms;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.WorkloadPanel;
import java.util.List;

/** The Ship tab: for the chosen container the form that ships it, or first the form that binds it. */
class ShipPanel implements WorkloadPanel {
    private final BindingApi bindings;
    private final BindForms forms;
    private final ShipForms ships;
    private final Wire wire;
    private final WorkloadDetail detail;
    private final ComboBox<Container> container = new ComboBox<>(Text.of("container"));
    private final Div body = new Div();
    private final Div content = new Div(container, body);

    ShipPanel(BindingApi bindings, BindForms forms, ShipForms ships, Wire wire, WorkloadDetail detail) {
        this.bindings = bindings;
        this.forms = forms;
        this.ships = ships;
        this.wire = wire;
        this.detail = detail;
        content.addClassName("m-ship");
        List<Container> all = detail.workload().containers();
        container.setItems(all);
        container.setItemLabelGenerator(Container::name);
        container.setVisible(all.size() > 1);
        container.getElement().setAttribute("data-test", "ship-container");
        container.setValue(all.getFirst());
        container.addValueChangeListener(event -> load());
        load();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(WorkloadDetail now) {
        // what is being typed here must not move; the running commit shows in the head of the page
    }

    private void load() {
        Container chosen = container.getValue();
        if (chosen == null) return;
        wire.ask(bindings::list, all -> show(chosen, all), this::refuse);
    }

    private void show(Container chosen, List<StoredBinding> all) {
        body.removeAll();
        body.add(all.stream()
                .filter(one -> one.binding().workload().equals(detail.workload().id()))
                .filter(one -> one.binding().container().equals(chosen.name()))
                .findFirst()
                .<Component>map(bound -> ships.form(detail.workload(), bound.binding()))
                .orElseGet(() -> forms.bind(detail.workload().id(), chosen, saved -> load())));
    }

    private void refuse(Failure failure) {
        body.removeAll();
        body.add(new FailureBox(failure));
    }
}
