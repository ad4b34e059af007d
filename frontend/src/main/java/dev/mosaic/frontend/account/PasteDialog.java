package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.PastedConfig;
import dev.mosaic.contract.account.PastedEntry;
import dev.mosaic.contract.account.PastedFate;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;

/** Takes the logins of a docker configuration, several registries at once; the field forgets it as soon as it was sent. */
class PasteDialog extends Dialog {
    private final AccountApi accounts;
    private final Wire wire;
    private final Runnable saved;
    private final TextArea text = new TextArea(Text.of("account.paste.label"));
    private final Div answer = new Div();
    private final Button send =
            Buttons.marked(Buttons.strong(Glyph.CHECK, Text.of("account.paste.send"), this::send), "paste-send");

    PasteDialog(AccountApi accounts, Wire wire, Runnable saved) {
        this.accounts = accounts;
        this.wire = wire;
        this.saved = saved;
        setHeaderTitle(Text.of("account.paste"));
        setWidth("560px");
        addClassName("m-dialog");
        text.setWidthFull();
        text.setMinHeight("180px");
        text.setPlaceholder("{\"auths\": {…}}");
        text.addClassName("m-code-field");
        text.getElement().setAttribute("data-test", "paste-text");
        text.getElement().setAttribute("autocomplete", "off");
        answer.getElement().setAttribute("data-test", "paste-answer");
        Div form = new Div(new Paragraph(Text.of("account.paste.text")), text, answer);
        form.addClassName("m-form");
        add(form);
        getFooter().add(Buttons.quiet(Glyph.CROSS, Text.of("keys.close"), this::close), send);
    }

    private void send() {
        answer.removeAll();
        text.setInvalid(false);
        try {
            PastedConfig config = new PastedConfig(text.getValue());
            text.clear();
            send.setEnabled(false);
            wire.ask(() -> accounts.paste(config), this::told, this::refused);
        } catch (IllegalArgumentException e) {
            text.setErrorMessage(Spoken.of(String.valueOf(e.getMessage())));
            text.setInvalid(true);
        }
    }

    private void told(List<PastedEntry> entries) {
        send.setEnabled(true);
        entries.forEach(entry -> answer.add(line(entry)));
        if (entries.stream().anyMatch(entry -> entry.fate() == PastedFate.SAVED)) saved.run();
    }

    private void refused(Failure failure) {
        send.setEnabled(true);
        answer.add(new FailureBox(failure));
    }

    private static Div line(PastedEntry entry) {
        boolean good = entry.fate() == PastedFate.SAVED;
        Chip chip = new Chip(good ? Tone.GOOD : Tone.WARN, good ? Glyph.CHECK : Glyph.WARNING, Text.of(entry.fate()));
        Div line = new Div(new Mono(entry.host()), chip);
        if (!entry.detail().isEmpty()) line.add(new Mono(entry.detail()));
        line.addClassName("m-facts");
        line.getElement().setAttribute("data-test", "paste-entry");
        line.getElement().setAttribute("data-fate", entry.fate().name());
        return line;
    }
}
