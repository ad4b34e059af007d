package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.text.Text;

/** Leads to the questions that find out why something does not work. */
public final class WhyLink {
    private WhyLink() {}

    /** {@code address} as {@code Routes.why} writes it. */
    public static Anchor of(String address) {
        Anchor link = new Anchor(address, "");
        link.add(new Icon(Glyph.QUESTION), new Span(Text.of("tab.why")));
        link.addClassNames("m-link", "m-why-link");
        link.getElement().setAttribute("data-test", "why-link");
        return link;
    }
}
