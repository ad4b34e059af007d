package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Scope;

/** From anywhere to any workload, page or act, by a few letters; the browser opens it, this fills it. */
@SpringComponent
@Scope("prototype")
@Tag("dialog")
@JsModule("context://mosaic/keys.js")
class Palette extends HtmlContainer {
    private final Finder finder;
    private final Recents recents;
    private final Wire wire;
    private final TextField words = new TextField();
    private final HtmlContainer list = new HtmlContainer("mosaic-palette-list");
    private int question;

    Palette(Finder finder, Recents recents, Wire wire) {
        this.finder = finder;
        this.recents = recents;
        this.wire = wire;
        addClassName("m-palette");
        getElement().setAttribute("data-dialog", "palette");
        getElement().setAttribute("data-test", "palette");
        getElement().setAttribute("aria-label", Text.of("palette"));
        words.setPlaceholder(Text.of("palette.words"));
        words.setAriaLabel(Text.of("palette.words"));
        words.setPrefixComponent(new Icon(Glyph.SEARCH));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(80);
        words.getElement().setAttribute("data-test", "palette-words");
        words.addValueChangeListener(event -> find(event.getValue()));
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", Text.of("palette.found"));
        add(new Div(words), list, hints());
    }

    /** Somewhere else now: nothing is typed, and what was seen last stands first. */
    void at(String path) {
        recents.visited(path);
        words.clear();
        find("");
    }

    private void find(String text) {
        int asked = ++question;
        if (text.isBlank())
            show(Stream.concat(recents.latest().stream(), finder.pages().stream())
                    .toList());
        else wire.ask(() -> finder.find(text), found -> show(asked, found), failure -> refused(asked, failure));
    }

    private void show(int asked, List<Find> found) {
        if (asked == question) show(found);
    }

    private void show(List<Find> found) {
        list.removeAll();
        if (found.isEmpty()) list.add(nothing());
        found.forEach(find -> list.add(option(find)));
    }

    private void refused(int asked, Failure failure) {
        if (asked != question) return;
        list.removeAll();
        list.add(new FailureBox(failure));
    }

    private static Anchor option(Find find) {
        Span label = new Span(find.label());
        label.addClassName("m-find");
        Span detail = new Span(find.detail());
        detail.addClassName("m-muted");
        Anchor option = new Anchor(find.address());
        option.add(new Icon(find.glyph()), label, detail);
        option.getElement().setAttribute("router-link", true);
        option.getElement().setAttribute("role", "option");
        option.getElement().setAttribute("tabindex", "-1");
        option.getElement().setAttribute("data-test", "find");
        option.getElement().setAttribute("data-address", find.address());
        return option;
    }

    private static Div nothing() {
        Div nothing = new Div(Text.of("palette.nothing"));
        nothing.addClassName("m-find-nothing");
        return nothing;
    }

    private static Div hints() {
        Div hints = new Div(
                Shortcut.of("↑ ↓", "keys.choose"), Shortcut.of("↵", "keys.open"), Shortcut.of("Esc", "keys.close"));
        hints.addClassName("m-hints");
        return hints;
    }
}
