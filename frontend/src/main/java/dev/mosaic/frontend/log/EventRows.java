package dev.mosaic.frontend.log;

import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Explanation;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the browser draws of events: what each means, and the cluster's own words. Nothing of it is ever HTML. */
final class EventRows {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private EventRows() {}

    /** The oldest first. */
    static ArrayNode of(List<ObjectEvent> events) {
        ArrayNode rows = JSON.arrayNode();
        events.reversed().forEach(event -> rows.add(row(event)));
        return rows;
    }

    private static ArrayNode row(ObjectEvent event) {
        String times = event.count() > 1 ? " ×" + event.count() : "";
        return JSON.arrayNode()
                .add(event.last().toString())
                .add(event.warning() ? "warning" : "calm")
                .add(event.kind() + "/" + event.name())
                .add(words(event))
                .add(event.reason() + times + ": " + event.message());
    }

    private static String words(ObjectEvent event) {
        return Meaning.of(event.reason(), event.message())
                .map(Text::of)
                .orElseGet(() -> Explanation.unknown(event.reason()));
    }
}
