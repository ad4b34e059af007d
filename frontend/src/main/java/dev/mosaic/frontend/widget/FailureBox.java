package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.text.Sentences;
import dev.mosaic.frontend.text.Text;

/** A failure in its three sentences: tried, because, and what to do now. */
public final class FailureBox extends Div {

    public FailureBox(Failure failure) {
        addClassNames("m-failure", Tone.BAD.css());
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("data-test", "failure");
        getElement().setAttribute("data-problem", failure.problem().name());
        add(new Icon(Glyph.WARNING), sentences(failure));
    }

    /** Only the three sentences, for a box of another colour. */
    public static Div sentences(Failure failure) {
        Sentences words = Sentences.of(failure);
        Div all = new Div(
                line("failure.tried", words.tried()),
                line("failure.because", words.because()),
                line("failure.remedy", words.remedy()));
        all.addClassName("m-sentences");
        return all;
    }

    private static Div line(String key, String sentence) {
        Span label = new Span(Text.of(key));
        label.addClassName("m-label");
        Span words = new Span(sentence);
        words.getElement().setAttribute("data-test", key.replace('.', '-'));
        return new Div(label, words);
    }
}
