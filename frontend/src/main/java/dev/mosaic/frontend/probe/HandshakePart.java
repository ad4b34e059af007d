package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.probe.Handshake;
import dev.mosaic.contract.probe.Handshake.Certificate;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import java.time.Duration;
import java.time.Instant;

/** What the handshake told: how it is spoken, whether somebody vouches for the server, and its certificates. */
class HandshakePart extends Div {
    private static final int SOON_DAYS = 14;

    HandshakePart(Handshake tls) {
        addClassName("m-probe-tls");
        getElement().setAttribute("data-test", "handshake");
        getElement().setAttribute("data-verified", String.valueOf(tls.verified()));
        Chip verdict = tls.verified()
                ? new Chip(Tone.GOOD, Glyph.CHECK, Text.of("probe.tls.verified"))
                : new Chip(Tone.WARN, Glyph.WARNING, Text.of("probe.tls.unverified"));
        String spoken = tls.protocol().isEmpty() ? "" : " · " + tls.protocol();
        Div line = new Div(verdict, new Mono(tls.version() + " · " + tls.cipher() + spoken + " · " + tls.serverName()));
        line.addClassName("m-probe-head");
        add(line);
        if (!tls.doubt().isEmpty()) add(new Paragraph(Text.of("probe.tls.doubt", tls.doubt())));
        OrderedList chain = new OrderedList();
        chain.addClassName("m-probe-chain");
        tls.chain().forEach(certificate -> chain.add(line(certificate)));
        add(new H3(Text.of("probe.tls.chain")), chain);
    }

    private static ListItem line(Certificate certificate) {
        Span issuer = new Span(Text.of("probe.tls.issuer", certificate.issuer()));
        issuer.addClassName("m-muted");
        Mono names = new Mono(String.join(", ", certificate.names()));
        Mono print = new Mono("SHA-256 " + certificate.fingerprint());
        print.addClassName("m-muted");
        ListItem line = new ListItem(new Mono(certificate.subject()), issuer, validity(certificate));
        if (!certificate.names().isEmpty()) line.add(names);
        line.add(print);
        return line;
    }

    private static Span validity(Certificate certificate) {
        Instant now = Instant.now();
        long days = Duration.between(now, certificate.until()).toDays();
        String key = now.isAfter(certificate.until())
                ? "probe.tls.expired"
                : now.isBefore(certificate.from()) ? "probe.tls.notyet" : "probe.tls.until";
        Span words = new Span(Text.of(key, certificate.until(), Text.number(days), certificate.from()));
        if (!key.equals("probe.tls.until") || days < SOON_DAYS) words.addClassNames("m-probe-soon", Tone.WARN.css());
        return words;
    }
}
