package dev.mosaic.frontend.network;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.widget.Tone;
import java.util.Collection;

/** One box of the diagram: a link, and the boxes it leads to. */
class Box extends ListItem {
    private final Anchor link;

    Box(String node, String href, String title) {
        addClassName("m-box");
        getElement().setAttribute("data-node", node);
        Span name = new Span(title);
        name.addClassName("m-box-title");
        link = new Anchor(href, name);
        if (href.startsWith("#")) link.getElement().setAttribute("router-ignore", true);
        add(link);
    }

    /** Another line of words below the title. */
    Box line(String words) {
        Span line = new Span(words);
        line.addClassName("m-box-line");
        link.add(line);
        return this;
    }

    Box tone(Tone tone) {
        addClassName(tone.css());
        return this;
    }

    /** Lines are drawn from here to these. */
    Box to(Collection<String> nodes) {
        getElement().setAttribute("data-to", String.join(" ", nodes));
        return this;
    }
}
