package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A small drawing in the colour of the text around it; says nothing to a screen reader. */
public final class Icon extends Span {

    public Icon(Glyph glyph) {
        addClassNames("m-icon", css(glyph));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The style class that draws {@code glyph}, for use in grid templates. */
    public static String css(Glyph glyph) {
        return "i-" + glyph.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
