package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From where: a namespace, and whose labels are worn. */
class OriginFields extends Div {
    private final ProbeDesk desk;
    private final Runnable changed;
    private final ComboBox<String> namespace;
    private final ComboBox<WorkloadId> workload = new ComboBox<>(Text.of("probe.as"));

    OriginFields(ProbeDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        namespace = Fields.choice("probe.from", "request-namespace", this::moved);
        workload.setItemLabelGenerator(WorkloadId::kubectl);
        workload.setClearButtonVisible(true);
        workload.setPlaceholder(Text.of("probe.as.nobody"));
        workload.setHelperText(Text.of("probe.as.help"));
        workload.setWidthFull();
        workload.setItems(List.of());
        workload.addValueChangeListener(event -> changed.run());
        workload.getElement().setAttribute("data-test", "request-as");
        addClassNames("m-form", "m-probe-origin");
        add(namespace, workload);
        namespace.setItems(List.of(desk.id().namespace()));
        namespace.setValue(desk.id().namespace());
        desk.namespaces(names -> Fields.offer(namespace, names));
    }

    @Nullable
    Origin value() {
        String from = namespace.getValue();
        if (from == null) return null;
        WorkloadId as = workload.getValue();
        return Fields.checked(
                namespace, () -> as == null || !as.namespace().equals(from) ? Origin.in(from) : Origin.as(as));
    }

    void show(Origin origin) {
        namespace.setValue(origin.namespace());
        WorkloadId as = origin.workload();
        if (as == null) workload.clear();
        else {
            workload.setItems(List.of(as));
            workload.setValue(as);
        }
    }

    private void moved() {
        String from = namespace.getValue();
        WorkloadId as = workload.getValue();
        if (as != null && !as.namespace().equals(from)) workload.clear();
        if (from != null && from.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?")) desk.workloads(from, this::offer);
        changed.run();
    }

    private void offer(List<WorkloadId> ids) {
        WorkloadId as = workload.getValue();
        workload.setItems(ids);
        if (as != null) workload.setValue(as);
    }
}
