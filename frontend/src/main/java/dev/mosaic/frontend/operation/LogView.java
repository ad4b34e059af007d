package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.mosaic.frontend.widget.Ansi;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The lines an operation wrote; the browser keeps the newest 5000 and stays at the end unless one scrolls up. */
@Tag("mosaic-log")
@JsModule("context://mosaic/log.js")
class LogView extends Component {
    private static final int MOST = 5000;

    LogView() {
        getElement().setAttribute("data-test", "log");
    }

    void add(List<String> lines) {
        if (lines.isEmpty()) return;
        ArrayNode batch = JsonNodeFactory.instance.arrayNode();
        lines.stream().skip(Math.max(0, lines.size() - MOST)).forEach(line -> batch.add(runs(line)));
        getElement().callJsFunction("addLines", batch);
    }

    void clear() {
        getElement().callJsFunction("clear");
    }

    private static ArrayNode runs(String line) {
        ArrayNode runs = JsonNodeFactory.instance.arrayNode();
        for (Ansi.Run run : Ansi.runs(line)) {
            runs.add(JsonNodeFactory.instance.arrayNode().add(run.style()).add(run.text()));
        }
        return runs;
    }
}
