package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.frontend.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The choice of a pod and a container; a choice that is gone falls back to the first. */
class Spot extends Div {
    private final ComboBox<String> pod = choice("shell.pod", "shell-pod");
    private final ComboBox<String> container = choice("container", "shell-container");
    private final Runnable changed;
    private WorkloadDetail detail;

    Spot(WorkloadDetail detail, Runnable changed) {
        this.detail = detail;
        this.changed = changed;
        addClassName("m-choices");
        add(pod, container);
        offer();
        pod.addValueChangeListener(event -> offerContainers());
        container.addValueChangeListener(event -> changed.run());
    }

    void show(WorkloadDetail now) {
        boolean same = names(now.pods()).equals(names(detail.pods()));
        detail = now;
        if (!same) offer();
    }

    /** What is chosen; empty while there is no pod. */
    Optional<ContainerPlace> place() {
        if (pod.getValue() == null || container.getValue() == null) return Optional.empty();
        return Optional.of(new ContainerPlace(detail.workload().id(), pod.getValue(), container.getValue()));
    }

    private void offer() {
        String before = pod.getValue();
        List<String> names = names(detail.pods());
        pod.setItems(names);
        pod.setValue(
                names.contains(before) ? before : names.stream().findFirst().orElse(null));
        offerContainers();
    }

    private void offerContainers() {
        String before = container.getValue();
        List<String> names = detail.pods().stream()
                .filter(one -> Objects.equals(one.name(), pod.getValue()))
                .flatMap(one -> one.containers().stream())
                .map(PodContainer::name)
                .toList();
        container.setItems(names);
        container.setValue(
                names.contains(before) ? before : names.stream().findFirst().orElse(null));
        changed.run();
    }

    private static List<String> names(List<Pod> pods) {
        return pods.stream().map(Pod::name).toList();
    }

    private static ComboBox<String> choice(String key, String test) {
        ComboBox<String> choice = new ComboBox<>(Text.of(key));
        choice.setAllowCustomValue(false);
        choice.getElement().setAttribute("data-test", test);
        return choice;
    }
}
