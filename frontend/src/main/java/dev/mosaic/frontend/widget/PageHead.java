package dev.mosaic.frontend.widget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The top of a page: where we are, its title, one sentence, and what can be done here. */
public final class PageHead extends Header {
    private final Div above = new Div();
    private final H1 title = new H1();
    private final Div beside = new Div();
    private final Div sentence = new Div();
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("m-head");
        above.addClassName("m-above");
        beside.addClassName("m-beside");
        sentence.addClassName("m-sentence");
        actions.addClassName("m-actions");
        this.title.setText(title);
        Div line = new Div(this.title, beside);
        line.addClassName("m-title");
        add(new Div(above, line, sentence), actions);
    }

    public void title(String words) {
        title.setText(words);
    }

    /** Small words above the title: where this page belongs. */
    public PageHead above(Component... parts) {
        above.removeAll();
        above.add(parts);
        return this;
    }

    /** Right beside the title: its state. */
    public PageHead beside(Component... parts) {
        beside.removeAll();
        beside.add(parts);
        return this;
    }

    /** Below the title. */
    public PageHead sentence(Component... parts) {
        sentence.removeAll();
        sentence.add(parts);
        return this;
    }

    public PageHead sentence(String words) {
        return sentence(new Span(words));
    }

    public PageHead actions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
        return this;
    }
}
