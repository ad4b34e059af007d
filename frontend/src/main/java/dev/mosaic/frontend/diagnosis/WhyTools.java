package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;

/** Ask all, go step by step, back, end; and whether the whole trees are drawn. */
class WhyTools extends Div {
    private final Button ask;
    private final Button step;
    private final Button back;
    private final Button end;
    private final Checkbox whole = new Checkbox(Text.of("why.whole"));

    /** What the buttons do. */
    interface Acts {
        void all();

        void step();

        void back();

        void leave();

        void redraw();
    }

    WhyTools(Acts acts) {
        addClassName("m-why-tools");
        ask = Buttons.marked(Buttons.strong(Glyph.QUESTION, Text.of("why.ask"), acts::all), "why-ask");
        step = Buttons.marked(Buttons.plain(Glyph.ARROW, Text.of("why.step"), acts::step), "why-step");
        back = Buttons.marked(Buttons.plain(Glyph.RETURN, Text.of("why.back"), acts::back), "why-back");
        end = Buttons.marked(Buttons.plain(Glyph.CANCEL, Text.of("why.end"), acts::leave), "why-end");
        whole.getElement().setAttribute("data-test", "why-whole");
        whole.addValueChangeListener(event -> acts.redraw());
        add(ask, step, back, end, whole);
        show(false, false, false, false);
    }

    boolean whole() {
        return whole.getValue();
    }

    /** As things are: whether questions are being asked, some were, they are told one by one, and there are more to tell. */
    void show(boolean running, boolean asked, boolean slow, boolean more) {
        ask.setText(Text.of(asked && slow && more ? "why.rest" : asked ? "why.again" : "why.ask"));
        ask.setEnabled(!running || slow);
        step.setEnabled(!slow || more);
        back.setVisible(slow);
        end.setVisible(running);
    }
}
