package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;

/** Why the list is empty, and what to do about it: nothing fits the filter, the workspace selects nothing, or there is nothing. */
class ListEmpty extends Div {
    private String shown = "";

    void explain(ListAddress address) {
        String key = key(address);
        if (key.equals(shown)) return;
        shown = key;
        removeAll();
        add(
                switch (key) {
                    case "workloads.nofit" -> new EmptyState(Glyph.FILTER, key, clear(address));
                    case "workspace.empty" -> new EmptyState(Glyph.WORKSPACE, key, all());
                    default -> new EmptyState(Glyph.WORKLOAD, key, commands());
                });
    }

    private static String key(ListAddress address) {
        if (address.filters()) return "workloads.nofit";
        return address.workspace().filter(name -> !name.isEmpty()).isPresent() ? "workspace.empty" : "workloads.empty";
    }

    private static Anchor clear(ListAddress address) {
        Anchor clear = new Anchor(address.unfiltered().path(), Text.of("workloads.clear"));
        clear.getElement().setAttribute("data-test", "clear");
        return clear;
    }

    private static Anchor all() {
        return new Anchor(Routes.everything(), Text.of("missing.workloads"));
    }

    private static CommandBlock commands() {
        return new CommandBlock(Purpose.CAN_I, "kubectl", "auth", "can-i", "list", "deployments", "--all-namespaces");
    }
}
