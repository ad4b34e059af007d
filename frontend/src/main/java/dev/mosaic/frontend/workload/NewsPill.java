package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;

/** Says that there are rows to show that would move the others; pressed, it shows them. */
class NewsPill extends NativeButton {
    private final Span words = new Span();

    NewsPill(Runnable show) {
        addClassName("m-news");
        getElement().setAttribute("data-test", "news");
        getElement().setAttribute("aria-live", "polite");
        add(new Icon(Glyph.RESTART), words);
        addClickListener(event -> show.run());
        setVisible(false);
    }

    /** {@code more} rows than are shown; where it is none, others came for those that went. */
    void tell(int more) {
        words.setText(more > 0 ? Text.count("workloads.news", more) : Text.of("workloads.moved"));
        setVisible(true);
    }

    void hush() {
        setVisible(false);
    }
}
