package dev.mosaic.frontend.terminal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Tone;

/** That a shell ended as somebody wanted it. */
class Ending extends Div {

    Ending(ShellEnd how) {
        Integer code = how.exitCode();
        addClassNames("m-note", (code == null || code == 0 ? Tone.CALM : Tone.WARN).css());
        getElement().setAttribute("data-test", "shell-ended");
        String words = code == null ? Text.of("shell.ended.closed") : Text.of("shell.ended.code", code);
        add(new Icon(Glyph.STOP), new Span(words));
    }
}
