package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.operation.Layers;
import dev.mosaic.contract.operation.Made;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Size;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Chip;
import java.util.stream.Stream;

/** One earlier ship: how it ended, what it was, how long its two long steps took, what was new, and when. */
class ShipRow extends ListItem {

    ShipRow(Operation ship) {
        getElement().setAttribute("data-test", "earlier-ship");
        Anchor what = new Anchor(Routes.operation(ship.id()), ship.subject());
        Span spans = new Span();
        spans.addClassNames("m-spans", "m-muted");
        Stream.of(StepName.BUILD, StepName.PUSH)
                .flatMap(name -> ship.steps().stream().filter(step -> step.name() == name && step.ended() != null))
                .forEach(step -> spans.add(span(Text.of(step.name()), step)));
        Made made = ship.made();
        if (made != null) spans.add(new Span(words(made)));
        add(
                ship.outcome() == null ? Chip.running() : Chip.of(ship.outcome().ending()),
                what,
                spans,
                new Age(ship.started()));
    }

    /** Who built it and how much of it the registry did not have yet. */
    private static String words(Made made) {
        Layers layers = made.layers();
        if (layers == null) return Text.of(made.builder());
        String key = layers.fresh() == 0 ? "ships.same" : "ships.fresh";
        return Text.of(
                key,
                Text.of(made.builder()),
                layers.fresh(),
                layers.count(),
                Size.of(layers.freshBytes()),
                Size.of(layers.bytes()));
    }

    private static Span span(String name, StepState step) {
        return new Span(new Span(name), Age.between(step.started(), step.ended()));
    }
}
