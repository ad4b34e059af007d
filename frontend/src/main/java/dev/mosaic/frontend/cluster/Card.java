package dev.mosaic.frontend.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.text.Text;

/** The parts this page is made of. */
final class Card {
    private Card() {}

    static Div of(String key) {
        Div card = new Div(new H2(Text.of(key)));
        card.addClassName("m-card");
        return card;
    }

    static Div row(String key, Component value) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Div row = new Div(label, value);
        row.addClassName("m-row");
        return row;
    }

    static Span muted(String words) {
        Span span = new Span(words);
        span.addClassName("m-muted");
        return span;
    }
}
