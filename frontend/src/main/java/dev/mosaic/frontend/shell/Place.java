package dev.mosaic.frontend.shell;

import com.vaadin.flow.router.QueryParameters;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import java.util.Map;

/** A part of the cluster one can go to. */
record Place(String label, Map<String, String> asked) {

    static Place everything() {
        return new Place(Text.of("switch.all"), Map.of("workspace", ""));
    }

    static Place workspace(String name) {
        return new Place(name, Map.of("workspace", name));
    }

    static Place namespace(String name) {
        return new Place(Text.of("switch.namespace", name), Map.of("workspace", "", "namespace", name));
    }

    String path() {
        return Routes.WORKLOADS;
    }

    QueryParameters parameters() {
        return QueryParameters.simple(asked);
    }
}
