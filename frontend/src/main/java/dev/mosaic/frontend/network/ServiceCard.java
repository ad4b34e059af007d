package dev.mosaic.frontend.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CopyButton;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Tone;
import dev.mosaic.frontend.widget.WhyLink;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** One service in words: how it is called, which pods it selects, which answer, and who else is there. */
class ServiceCard extends Div {

    ServiceCard(Network network, ServiceRoute service) {
        setId("service-" + service.name());
        addClassName("m-card");
        getElement().setAttribute("data-test", "service");
        getElement().setAttribute("data-service", service.name());
        add(new H2(Text.of("network.service", service.name())), kind(service), names(network, service));
        if (service.selector().isEmpty()) add(new Paragraph(Text.of("network.byhand")));
        else {
            add(new Paragraph(Text.of("network.finds")));
            add(LabelCard.labels(service.selector(), network.labels()));
        }
        add(new Paragraph(endpoints(service)));
        strangers(network, service).forEach(this::add);
        service.ports().stream()
                .findFirst()
                .ifPresent(port -> add(WhyLink.of(Routes.why(network.workload(), service.name(), port.port()))));
    }

    private static Paragraph kind(ServiceRoute service) {
        String key = service.headless() ? "headless" : service.type();
        Paragraph kind = new Paragraph(Text.of("network.type." + key));
        kind.addClassName("m-muted");
        return kind;
    }

    private static Div names(Network network, ServiceRoute service) {
        Div names = new Div();
        names.addClassName("m-names");
        for (RoutePort port : service.ports()) {
            String here = service.name() + ":" + port.port();
            String elsewhere = service.dns() + ":" + port.port();
            names.add(row("network.here", network.workload().namespace(), here));
            names.add(row("network.elsewhere", "", elsewhere));
            String target = port.target().matches("\\d+") ? "network.target" : "network.target.named";
            Span to = new Span(Text.of(target, port.target()));
            to.addClassName("m-muted");
            names.add(to);
        }
        return names;
    }

    private static Div row(String key, String fact, String name) {
        Span label = new Span(Text.of(key, fact));
        label.addClassName("m-label");
        Div row = new Div(label, new Mono(name), new CopyButton(name));
        row.addClassName("m-name-row");
        return row;
    }

    private static String endpoints(ServiceRoute service) {
        long ready = service.endpoints().stream().filter(Endpoint::ready).count();
        if (service.endpoints().isEmpty()) return Text.of("network.noendpoints");
        return Text.of(
                ready == 0 ? "network.noneready" : "network.ready",
                ready,
                service.endpoints().size());
    }

    private static Set<Component> strangers(Network network, ServiceRoute service) {
        Set<WorkloadId> others = new LinkedHashSet<>();
        service.endpoints().stream()
                .map(Endpoint::workload)
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(network.workload()))
                .forEach(others::add);
        if (others.isEmpty()) return Set.of();
        Div note = new Div(new Icon(Glyph.WARNING), new Span(Text.of("network.strangers")));
        note.addClassNames("m-note", Tone.WARN.css());
        note.getElement().setAttribute("data-test", "strangers");
        others.forEach(other -> note.add(new Anchor(Routes.workload(other, "network"), other.name())));
        return Set.of(note);
    }
}
