package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.Stage;
import dev.mosaic.contract.probe.Timing;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the time went: a bar of the stages, and each in numbers, so that none is told by colour alone. */
class TimingBar extends Div {
    private static final double LEAST_PERCENT = 1.5;

    TimingBar(Timing timing, @Nullable Fault fault, long overheadMicros) {
        addClassName("m-timing");
        getElement().setAttribute("data-test", "timing");
        Div bar = new Div();
        bar.addClassName("m-timing-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div legend = new Div();
        legend.addClassName("m-timing-legend");
        for (Stage stage : Stage.values()) {
            long micros = timing.of(stage);
            boolean here = fault != null && fault.stage() == stage;
            if (micros == 0 && !here) continue;
            bar.add(part(stage, share(micros, timing.total()), here));
            legend.add(entry(stage.name(), Text.of("probe.timing." + stage.name()), micros, here));
        }
        legend.add(entry("total", Text.of("probe.timing.total"), timing.total(), false));
        Span overhead = new Span(Text.of("probe.overhead", millis(overheadMicros)));
        overhead.addClassName("m-muted");
        add(bar, legend, overhead);
    }

    private static Div part(Stage stage, double percent, boolean failed) {
        Div part = new Div();
        part.addClassNames("m-timing-part", "m-stage-" + stage.name().toLowerCase(Locale.ROOT));
        if (failed) part.addClassName("m-timing-failed");
        part.getStyle().set("flex-grow", String.format(Locale.ROOT, "%.2f", percent));
        return part;
    }

    private static Div entry(String key, String label, long micros, boolean failed) {
        Span dot = new Span();
        dot.addClassNames("m-timing-dot", "m-stage-" + key.toLowerCase(Locale.ROOT));
        dot.getElement().setAttribute("aria-hidden", "true");
        Div entry = new Div(dot, new Span(label), new Mono(failed && micros == 0 ? "–" : millis(micros)));
        entry.addClassName("m-timing-entry");
        entry.getElement().setAttribute("data-stage", key);
        return entry;
    }

    private static double share(long micros, long total) {
        return total == 0 ? LEAST_PERCENT : Math.max(LEAST_PERCENT, micros * 100.0 / total);
    }

    /** In the largest unit that leaves a number before the point. */
    static String millis(long micros) {
        if (micros < 1000) return micros + " µs";
        if (micros < 1_000_000)
            return String.format(Text.locale(), micros < 10_000 ? "%.2f ms" : "%.1f ms", micros / 1e3);
        return String.format(Text.locale(), "%.2f s", micros / 1e6);
    }
}
