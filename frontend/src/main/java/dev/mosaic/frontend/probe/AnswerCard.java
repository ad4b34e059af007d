package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.Reply;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** What came of a question: the outcome, where the time went, and each part of the answer. */
class AnswerCard extends Div {

    AnswerCard(ProbeRequest asked, Answer answer, long overheadMicros) {
        addClassNames("m-card", "m-probe-answer");
        getElement().setAttribute("data-test", "answer");
        getElement().setAttribute("data-outcome", answer.outcome());
        add(head(asked, answer));
        Fault fault = answer.fault();
        if (fault != null) add(fault(fault));
        add(new TimingBar(answer.timing(), answer.fault(), overheadMicros));
        TabSheet parts = parts(answer);
        if (parts.getTabCount() > 0) add(parts);
    }

    private static Div head(ProbeRequest asked, Answer answer) {
        Reply reply = answer.reply();
        Div head = new Div(OutcomeChip.of(answer.outcome()));
        head.addClassName("m-probe-head");
        if (reply != null) {
            Span line = new Span(reply.protocol() + " " + reply.status() + " " + reply.reason());
            line.addClassName("m-probe-status");
            head.add(line);
        }
        head.add(new Mono(History.line(asked.question())));
        if (!answer.address().isEmpty()) {
            Span address = new Span(Text.of("probe.reached", answer.address()));
            address.addClassName("m-muted");
            head.add(address);
        }
        return head;
    }

    private static Div fault(Fault fault) {
        Span words = new Span(Text.of("probe.fault." + fault.kind().name()));
        Span where = new Span(Text.of("probe.stage." + fault.stage().name()));
        where.addClassName("m-muted");
        Mono raw = new Mono(fault.detail());
        raw.addClassName("m-raw");
        Div says = new Div(new Div(words, where), raw);
        says.addClassName("m-probe-fault");
        Div note = new Div(new Icon(Glyph.WARNING), says);
        note.addClassNames("m-note", Tone.BAD.css());
        note.getElement().setAttribute("data-test", "fault");
        note.getElement().setAttribute("data-fault", fault.kind().name());
        note.getElement().setAttribute("data-stage", fault.stage().name());
        return note;
    }

    private static TabSheet parts(Answer answer) {
        TabSheet sheet = new TabSheet();
        sheet.addClassName("m-probe-parts");
        sheet.getElement().setAttribute("data-test", "answer-parts");
        Reply reply = answer.reply();
        if (reply != null) {
            add(sheet, "probe.body.tab", "answer-body-tab", new BodyPart(reply));
            add(sheet, "probe.headers.tab", "answer-headers-tab", new HeadPart(reply));
        }
        if (!answer.hops().isEmpty()) add(sheet, "probe.hops.tab", "answer-hops-tab", new HopPart(answer.hops()));
        if (answer.tls() != null) add(sheet, "probe.tls.tab", "answer-tls-tab", new HandshakePart(answer.tls()));
        if (answer.dns() != null) add(sheet, "probe.dns.tab", "answer-dns-tab", new ResolutionPart(answer.dns()));
        return sheet;
    }

    private static void add(TabSheet sheet, String key, String test, Component part) {
        sheet.add(Text.of(key), part).getElement().setAttribute("data-test", test);
    }
}
