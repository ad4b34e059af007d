package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.CopyButton;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.ImageName;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from top to bottom: how each stands, how long it took, what came of it. */
class Stepper extends OrderedList {
    private List<StepState> shown = List.of();
    private @Nullable Outcome ending;

    Stepper() {
        addClassName("m-steps");
        getElement().setAttribute("data-test", "steps");
    }

    void show(List<StepState> steps, @Nullable Outcome outcome) {
        if (steps.equals(shown) && java.util.Objects.equals(outcome, ending)) return;
        shown = steps;
        ending = outcome;
        removeAll();
        steps.forEach(step -> add(row(step, StepLook.of(step, outcome))));
    }

    private static ListItem row(StepState step, StepLook look) {
        Span marker = new Span(new Icon(look.glyph()));
        marker.addClassName("m-marker");
        Span title = new Span(Text.of(step.name()));
        title.addClassName("m-step-title");
        Div line = new Div(title, time(step, look));
        ListItem row = new ListItem(marker, new Div(line, result(step, look)));
        row.addClassNames("m-step", look.css());
        row.getElement().setAttribute("data-test", "step-" + step.name().name());
        row.getElement().setAttribute("data-state", look.name());
        return row;
    }

    private static Component time(StepState step, StepLook look) {
        if (step.started() == null) return new Span();
        if (look == StepLook.FAILED) return words("step.failed");
        return Age.between(step.started(), step.ended());
    }

    private static Component result(StepState step, StepLook look) {
        if (look == StepLook.RUNNING) return words("doing." + step.name().name());
        if (step.result().isEmpty()) return new Span();
        if (step.result().contains(" ")) return plain(step.result());
        Span result = new Span(Mono.brief(brief(step.result()), step.result()), new CopyButton(step.result()));
        result.addClassName("m-result");
        return result;
    }

    private static Span words(String key) {
        return plain(Text.of(key));
    }

    private static Span plain(String text) {
        Span words = new Span(text);
        words.addClassName("m-muted");
        return words;
    }

    private static String brief(String result) {
        if (result.matches("[0-9a-f]{40,64}")) return result.substring(0, 7);
        return result.matches("sha[0-9]+:.*") ? ImageName.digest(result) : ImageName.brief(result);
    }
}
