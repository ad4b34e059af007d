package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.probe.Resolution;
import dev.mosaic.contract.probe.Resolution.DnsRecord;
import dev.mosaic.contract.probe.Resolution.Lookup;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;

/** How a name was looked up: by whom, along which search path, and each question with its records. */
class ResolutionPart extends Div {

    ResolutionPart(Resolution dns) {
        addClassName("m-probe-dns");
        getElement().setAttribute("data-test", "resolution");
        getElement().setAttribute("data-answered", dns.answered());
        add(new Paragraph(Text.of("probe.dns.servers", String.join(", ", dns.servers()))));
        add(new Paragraph(Text.of("probe.dns.search", String.join(" → ", dns.search()), dns.dots())));
        OrderedList list = new OrderedList();
        list.addClassName("m-probe-lookups");
        dns.lookups().forEach(lookup -> list.add(line(lookup)));
        add(list);
    }

    private static ListItem line(Lookup lookup) {
        boolean found = !lookup.records().isEmpty();
        Chip code = found
                ? new Chip(Tone.GOOD, Glyph.CHECK, lookup.code())
                : new Chip(Tone.CALM, Glyph.INFO, lookup.code());
        Span took = new Span(TimingBar.millis(lookup.micros()) + " · " + lookup.server());
        took.addClassName("m-muted");
        Div head = new Div(code, new Mono(lookup.type()), new Mono(lookup.name()), took);
        head.addClassName("m-probe-head");
        ListItem line = new ListItem(head);
        lookup.records().forEach(record -> line.add(record(record)));
        line.getElement().setAttribute("data-test", "lookup");
        return line;
    }

    private static Div record(DnsRecord record) {
        Span ttl = new Span(Text.of("probe.dns.ttl", record.ttl()));
        ttl.addClassName("m-muted");
        Div line = new Div(new Mono(record.type()), new Mono(record.value()), ttl);
        line.addClassName("m-probe-record");
        line.getElement().setAttribute("data-test", "dns-record");
        return line;
    }
}
