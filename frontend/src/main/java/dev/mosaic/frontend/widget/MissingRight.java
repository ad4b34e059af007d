package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.frontend.text.Text;
import java.util.List;

/** Part of a page that cannot be told, and the right that would let it. */
public final class MissingRight extends Div {

    /** {@code answer} denies the right to the person at the page. */
    public MissingRight(RightAnswer answer) {
        getElement().setAttribute("data-test", "cannot-tell");
        Span words = new Span(Text.of("cannot.tell"));
        words.addClassName("m-muted");
        RightsNote note = new RightsNote(List.of(answer));
        note.getElement().removeAttribute("data-test");
        add(words, note);
    }
}
