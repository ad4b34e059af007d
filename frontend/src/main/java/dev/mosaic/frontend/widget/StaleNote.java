package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;
import java.time.Instant;

/** Says that what is shown may be old, since when and why; hidden while all is fresh. */
public final class StaleNote extends Div {
    private boolean stale;

    public StaleNote() {
        addClassNames("m-note", Tone.WARN.css());
        getElement().setAttribute("data-test", "stale");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** What is shown is as new as can be. */
    public void fresh() {
        stale = false;
        setVisible(false);
    }

    /** What is shown may be old from now on. */
    public void stale(Failure why) {
        stale(Text.of("stale", Sentences.of(why).because()), Instant.now());
    }

    /** What is shown is as it was at {@code since}; {@code words} say why, and end so that an age may follow. */
    public void stale(String words, Instant since) {
        if (stale) return; // keeps the time of the first cut
        stale = true;
        removeAll();
        add(new Icon(Glyph.CLOCK), new Span(words), new Age(since));
        setVisible(true);
    }
}
