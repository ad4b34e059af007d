package dev.mosaic.frontend.log;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.List;

/** How the lines look (nothing of it is asked of kapi), pause, and how it stands. */
class LogLooks extends Div {
    private final Span state = new Span();
    private final Div acts = new Div();
    private final Button pause;
    private final Button told;
    private boolean paused;

    LogLooks(LogPane pane, Runnable pressed) {
        addClassName("m-log-looks");
        pause = Buttons.marked(Buttons.plain(Glyph.PAUSE, Text.of("logs.pause"), pressed), "logs-pause");
        state.addClassName("m-muted");
        state.getElement().setAttribute("data-test", "logs-state");
        told = toggle(pane, "events", true);
        Div toggles = new Div(
                told,
                toggle(pane, "wrap", true),
                toggle(pane, "stamps", true),
                toggle(pane, "names", true),
                toggle(pane, "columns", false));
        toggles.addClassName("m-log-toggles");
        acts.addClassName("m-log-acts");
        add(pause, state, toggles, acts);
    }

    Div acts() {
        return acts;
    }

    boolean isPaused() {
        return paused;
    }

    void pause(boolean hold) {
        paused = hold;
        pause.setText(Text.of(hold ? "logs.goon" : "logs.pause"));
        pause.setIcon(new dev.mosaic.frontend.widget.Icon(hold ? Glyph.DOWN : Glyph.PAUSE));
        pause.getElement().setAttribute("aria-pressed", String.valueOf(hold));
    }

    /** Events can be looked at by those who may list them. */
    void mayTell(List<RightAnswer> missing) {
        told.setEnabled(missing.isEmpty());
        told.setTooltipText(missing.isEmpty() ? "" : RightsNote.sentence(missing));
    }

    void pausable(boolean can) {
        pause.setEnabled(can);
    }

    void say(String words) {
        state.setText(words);
    }

    private static Button toggle(LogPane pane, String what, boolean on) {
        Button button = new Button(Text.of("logs.look." + what));
        button.addClassName("m-toggle");
        button.getElement().setAttribute("data-test", "logs-" + what);
        press(pane, button, what, on);
        button.addClickListener(event ->
                press(pane, button, what, !"true".equals(button.getElement().getAttribute("aria-pressed"))));
        return button;
    }

    private static void press(LogPane pane, Button button, String what, boolean on) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        pane.look(what, on);
    }
}
