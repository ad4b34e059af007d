package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One target as it is offered: its address, and what it is. */
final class TargetLine {
    private TargetLine() {}

    static ComponentRenderer<Div, String> renderer(Map<String, ProbeTarget> known) {
        return new ComponentRenderer<>(place -> line(place, known.get(place)));
    }

    private static Div line(String place, @Nullable ProbeTarget target) {
        Div line = new Div(new Mono(place));
        line.addClassName("m-probe-target");
        if (target == null) return line;
        Span what = new Span(Text.of("probe.target.kind." + target.kind().name(), target.name())
                + (target.portName().isEmpty() ? "" : " · " + target.portName()));
        what.addClassName("m-muted");
        line.add(what);
        return line;
    }

    /** By the name of the port, else by its number. */
    static boolean speaksTls(String place, @Nullable ProbeTarget target) {
        if (target != null && !target.portName().isEmpty())
            return target.portName().startsWith("https");
        return place.endsWith(":443") || place.endsWith(":8443");
    }
}
