package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons of the three weights a page may hold; at most one strong one at a time. */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do here. */
    public static Button strong(Glyph glyph, String words, Runnable press) {
        Button button = plain(glyph, words, press);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Something to do here. */
    public static Button plain(Glyph glyph, String words, Runnable press) {
        return new Button(words, new Icon(glyph), event -> press.run());
    }

    /** Something small beside something else. */
    public static Button quiet(Glyph glyph, String words, Runnable press) {
        Button button = plain(glyph, words, press);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** Marks the button for tests. */
    public static Button marked(Button button, String test) {
        button.getElement().setAttribute("data-test", test);
        return button;
    }
}
