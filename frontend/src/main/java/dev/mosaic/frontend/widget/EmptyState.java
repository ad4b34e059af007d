package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.frontend.text.Text;

/** Nothing to show: why, and a way on. */
public final class EmptyState extends Div {

    /** Title and text are {@code key.title} and {@code key.text}. */
    public EmptyState(Glyph glyph, String key, Component... ways) {
        addClassName("m-empty");
        getElement().setAttribute("data-test", "empty");
        Icon icon = new Icon(glyph);
        Div actions = new Div(ways);
        actions.addClassName("m-actions");
        add(icon, new H2(Text.of(key + ".title")), new Paragraph(Text.of(key + ".text")), actions);
    }
}
