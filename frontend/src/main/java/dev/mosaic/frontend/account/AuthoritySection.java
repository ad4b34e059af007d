package dev.mosaic.frontend.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.account.Authority;
import dev.mosaic.contract.account.AuthorityApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The certificates people added, each with its host: what it says of itself, until when it holds, and the way to remove it. */
class AuthoritySection extends Section {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

    private final AuthorityApi authorities;
    private final Wire wire;
    private final Runnable changed;
    private final Div list = new Div();

    /** {@code changed}: what is added or removed changes how accounts stand. */
    AuthoritySection(AuthorityApi authorities, Wire wire, Runnable changed) {
        this.authorities = authorities;
        this.wire = wire;
        this.changed = changed;
        addClassName("m-authorities");
        getElement().setAttribute("data-test", "authorities");
        Div head = new Div(
                new H2(Text.of("authorities.title")),
                Buttons.marked(Buttons.plain(Glyph.ADD, Text.of("authority.add"), () -> open("")), "authority-add"));
        head.addClassName("m-authorities-head");
        Span text = new Span(Text.of("authorities.text"));
        text.addClassName("m-muted");
        list.addClassName("m-stack");
        add(head, text, list);
        load();
    }

    /** Opens the form, for this host where one is given. */
    void open(String host) {
        new AuthorityDialog(authorities, wire, host, this::renew).open();
    }

    private void renew() {
        load();
        changed.run();
    }

    private void load() {
        wire.ask(authorities::list, this::show, this::refused);
    }

    private void show(List<Authority> all) {
        list.removeAll();
        all.forEach(one -> list.add(row(one)));
    }

    private void refused(Failure failure) {
        list.removeAll();
        list.add(new FailureBox(failure));
    }

    private Div row(Authority authority) {
        Div head = new Div(new Mono(authority.host()), state(authority));
        head.addClassName("m-facts");
        Div words = new Div(head, line(authority.subject()), muted(issued(authority)), print(authority));
        words.addClassName("m-authority-words");
        Div row = new Div(words, remove(authority));
        row.addClassName("m-authority");
        row.getElement().setAttribute("data-test", "authority");
        return row;
    }

    private static String issued(Authority authority) {
        boolean itself = authority.issuer().equals(authority.subject());
        return itself ? Text.of("authority.itself") : Text.of("authority.issuer", authority.issuer());
    }

    private static Chip state(Authority authority) {
        Instant now = Instant.now();
        if (authority.until().isBefore(now))
            return new Chip(Tone.BAD, Glyph.CROSS, Text.of("authority.expired", DAY.format(authority.until())));
        if (authority.from().isAfter(now))
            return new Chip(Tone.WARN, Glyph.WARNING, Text.of("authority.early", DAY.format(authority.from())));
        return new Chip(Tone.GOOD, Glyph.CHECK, Text.of("authority.until", DAY.format(authority.until())));
    }

    private static Div line(String words) {
        return new Div(words);
    }

    private static Div muted(String words) {
        Div line = line(words);
        line.addClassName("m-muted");
        return line;
    }

    private static Div print(Authority authority) {
        Div line = new Div(new Mono("SHA-256 " + authority.fingerprint()));
        line.addClassNames("m-muted", "m-fingerprint");
        return line;
    }

    private Button remove(Authority authority) {
        Button remove = Buttons.quiet(Glyph.TRASH, "", () -> ask(authority));
        remove.setAriaLabel(Text.of("authority.remove"));
        remove.setTooltipText(Text.of("authority.remove"));
        return Buttons.marked(remove, "authority-remove");
    }

    private void ask(Authority authority) {
        ConfirmDialog dialog = new ConfirmDialog(
                Text.of("authority.remove"),
                Text.of("authority.remove.text", authority.subject(), authority.host()),
                Text.of("authority.remove"),
                event -> remove(authority.host(), authority.fingerprint()));
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("cancel"));
        dialog.open();
    }

    private void remove(String host, String fingerprint) {
        wire.ask(
                () -> {
                    authorities.remove(host, fingerprint);
                    return true;
                },
                removed -> renew(),
                this::refused);
    }
}
