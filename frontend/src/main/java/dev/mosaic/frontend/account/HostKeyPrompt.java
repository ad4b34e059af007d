package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.account.HostKey;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import java.util.function.Consumer;

/** Asks whether the key an SSH host showed is the right one: first use, and, with a warning, a changed one. */
final class HostKeyPrompt {
    private final Failure failure;
    private final Consumer<HostKey> accepted;

    HostKeyPrompt(Failure failure, Consumer<HostKey> accepted) {
        this.failure = failure;
        this.accepted = accepted;
    }

    static boolean isAbout(Failure failure) {
        return failure.problem() == Problem.HOST_KEY_UNKNOWN || failure.problem() == Problem.HOST_KEY_CHANGED;
    }

    Button button() {
        Button look = Buttons.plain(Glyph.LOCK, Text.of("hostkey.look"), this::open);
        return Buttons.marked(look, "account-host-key");
    }

    private void open() {
        boolean changed = failure.problem() == Problem.HOST_KEY_CHANGED;
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Text.of(changed ? "hostkey.changed" : "hostkey.title", fact("host")));
        Div body = new Div(new Paragraph(Text.of(changed ? "hostkey.changed.text" : "hostkey.text")));
        if (changed) body.add(line("hostkey.before", "", fact("accepted")));
        body.add(line("hostkey.now", fact("type") + " ", fact("fingerprint")));
        body.addClassName("m-form");
        dialog.setText(body);
        dialog.setWidth("36em");
        dialog.setConfirmText(Text.of("hostkey.accept"));
        if (changed) dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("cancel"));
        dialog.addConfirmListener(event -> accepted.accept(new HostKey(fact("type"), fact("fingerprint"))));
        dialog.open();
    }

    private static Div line(String label, String type, String fingerprint) {
        Div name = new Div(Text.of(label));
        name.addClassName("m-muted");
        Div line = new Div(name, new Mono(type + fingerprint));
        line.addClassName("m-fingerprint");
        return line;
    }

    private String fact(String name) {
        return failure.facts().getOrDefault(name, "");
    }
}
