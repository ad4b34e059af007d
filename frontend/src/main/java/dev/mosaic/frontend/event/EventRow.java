package dev.mosaic.frontend.event;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.event.Meaning;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Explanation;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.util.Optional;

/** One event: when, of what, what it means, what to do, and its raw words. */
class EventRow extends ListItem {

    EventRow(ObjectEvent event) {
        addClassNames("m-event", (event.warning() ? Tone.WARN : Tone.CALM).css());
        getElement().setAttribute("data-test", "event");
        getElement().setAttribute("data-reason", event.reason());
        Span dot = new Span(new Icon(event.warning() ? Glyph.WARNING : Glyph.CHECK));
        dot.addClassName("m-marker");
        dot.setTitle(Text.of(event.warning() ? "event.warning" : "event.normal"));
        Div words = new Div(says(event), raw(event));
        words.addClassName("m-words");
        add(dot, words, when(event));
    }

    private static Div says(ObjectEvent event) {
        Optional<Meaning> meaning = Meaning.of(event.reason(), event.message());
        Span sentence = new Span(meaning.map(Text::of).orElseGet(() -> Explanation.unknown(event.reason())));
        sentence.addClassName("m-says");
        Div says = new Div(sentence);
        if (event.count() > 1) says.add(count(event));
        if (event.warning())
            meaning.map(Explanation::remedy).map(EventRow::remedy).ifPresent(says::add);
        return says;
    }

    private static Span count(ObjectEvent event) {
        Span times = new Span("×" + event.count());
        times.addClassName("m-times");
        times.setTitle(Text.of("event.times", event.count()));
        return times;
    }

    private static Span remedy(String words) {
        Span remedy = new Span(words);
        remedy.addClassName("m-remedy");
        return remedy;
    }

    private static Div raw(ObjectEvent event) {
        Mono name = new Mono(event.kind() + "/" + event.name());
        Span message = new Span(event.reason() + ": " + event.message());
        message.addClassName("m-raw-line");
        Div raw = new Div(name, message);
        raw.addClassName("m-event-raw");
        return raw;
    }

    private static Age when(ObjectEvent event) {
        return new Age(event.last());
    }
}
