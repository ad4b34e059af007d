package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;
import java.time.Instant;

/**
 * Says which part does not answer, since when, what that may come from and what it does not touch, with a way to try at
 * once. The style sheet shows it after two seconds only: a blip alarms nobody.
 */
class Banner extends Div {
    private final Runnable again;
    private String told = "";

    Banner(Runnable again) {
        this.again = again;
        addClassNames("m-banner", Tone.BAD.css());
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("data-test", "banner");
        setVisible(false);
    }

    /** {@code banner.PART} and {@code causes.PART} are the words; the time of the first telling stays until {@link #hush}. */
    void tell(String part, Instant since, String because) {
        String now = part + because;
        if (now.equals(told)) return;
        told = now;
        removeAll();
        Div words = new Div(new Span(Text.of("banner." + part, because)), new Age(since));
        Span causes = new Span(Text.of("causes." + part));
        causes.addClassName("m-causes");
        words.add(causes);
        add(
                new Icon(Glyph.WARNING),
                words,
                Buttons.marked(Buttons.plain(Glyph.RESTART, Text.of("banner.retry"), again), "retry"));
        setVisible(true);
    }

    void hush() {
        told = "";
        setVisible(false);
    }
}
