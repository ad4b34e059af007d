package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.frontend.kapi.MyWorkspaces;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;

/** Which part of the cluster the list shows: everything, a workspace, or one namespace; asked anew each time it opens. */
@SpringComponent
@Scope("prototype")
class ScopeSwitch {
    private final WorkloadApi workloads;
    private final MyWorkspaces workspaces;
    private final ComboBox<Place> box = new ComboBox<>();

    ScopeSwitch(WorkloadApi workloads, MyWorkspaces workspaces) {
        this.workloads = workloads;
        this.workspaces = workspaces;
        box.addClassName("m-switch");
        box.setAriaLabel(Text.of("switch"));
        box.setPlaceholder(Text.of("switch.all"));
        box.setPrefixComponent(new Icon(Glyph.WORKSPACE));
        box.setItemLabelGenerator(Place::label);
        box.getElement().setAttribute("data-test", "switch");
        box.setItems(query ->
                places(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                UI.getCurrent()
                        .navigate(event.getValue().path(), event.getValue().parameters());
            }
        });
    }

    ComboBox<Place> box() {
        return box;
    }

    /** Shows where the page at this address is. */
    void at(Location location) {
        boolean list = location.getPath().equals(Routes.WORKLOADS);
        var parameters = location.getQueryParameters();
        List<String> namespaces = parameters.getParameters("namespace");
        String workspace = parameters.getSingleParameter("workspace").orElse("");
        if (!list) box.clear();
        else if (namespaces.size() == 1) box.setValue(Place.namespace(namespaces.getFirst()));
        else box.setValue(workspace.isEmpty() ? Place.everything() : Place.workspace(workspace));
    }

    private Stream<Place> places(String filter) {
        String words = filter.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(Place.everything()),
                        workspaces.all().stream()
                                .map(StoredWorkspace::workspace)
                                .map(workspace -> Place.workspace(workspace.name())),
                        workloads.choices().namespaces().stream().map(Place::namespace))
                .flatMap(part -> part)
                .filter(place -> place.label().toLowerCase(Locale.ROOT).contains(words));
    }
}
