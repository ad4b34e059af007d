package dev.mosaic.frontend.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import org.springframework.context.annotation.Scope;

/** Above every page: which part of the cluster, the way to anything by words, and how the same goes by kubectl. */
@SpringComponent
@Scope("prototype")
class TopBar {
    private final ScopeSwitch scope;
    private final Palette palette;
    private final LessonDrawer lesson;

    TopBar(ScopeSwitch scope, Palette palette, LessonDrawer lesson) {
        this.scope = scope;
        this.palette = palette;
        this.lesson = lesson;
    }

    Div bar(Span mode) {
        DrawerToggle drawer = new DrawerToggle();
        drawer.setAriaLabel(Text.of("nav.toggle"));
        Button keys = opens(Buttons.quiet(Glyph.KEYBOARD, "", () -> {}), "help");
        keys.setAriaLabel(Text.of("keys.title"));
        keys.setTooltipText(Text.of("keys.title") + " ( ? )");
        Div bar = new Div(drawer, scope.box(), search(), mode, lesson.button(), keys, palette, new KeyHelp());
        bar.addClassName("m-bar");
        return bar;
    }

    void at(AfterNavigationEvent event) {
        scope.at(event.getLocation());
        palette.at(event.getLocation().getPath());
        lesson.at(event);
    }

    private static Button search() {
        Button search = opens(Buttons.plain(Glyph.SEARCH, Text.of("palette.open"), () -> {}), "palette");
        search.addClassName("m-open-palette");
        search.setAriaLabel(Text.of("palette"));
        Element hint = new Element("kbd").setText("Ctrl K");
        hint.setAttribute("slot", "suffix");
        search.getElement().appendChild(hint);
        return Buttons.marked(search, "palette-open");
    }

    private static Button opens(Button button, String dialog) {
        button.getElement().setAttribute("data-opens", dialog);
        return button;
    }
}
