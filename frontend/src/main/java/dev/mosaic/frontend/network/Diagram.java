package dev.mosaic.frontend.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Tone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From outside through ingresses and services to pods, and the policies at their door. Four lists of links with lines
 * between them; on a narrow screen, and to a screen reader, four lists.
 */
class Diagram extends Div {
    private final Network network;
    private final PodBoxes pods;

    Diagram(Network network, List<Pod> pods) {
        this.network = network;
        this.pods = new PodBoxes(network, pods);
        addClassName("m-diagram");
        getElement().setAttribute("data-test", "diagram");
        add(
                column("network.outside", ingresses(), "network.outside.none"),
                column("network.services", services(), "network.services.none"),
                column("network.pods", this.pods.all(), "network.pods.none"),
                column("network.policies", policies(), "network.policies.none"),
                new Wires());
    }

    private static Section column(String title, List<Box> boxes, String none) {
        Section column = new Section(new H3(Text.of(title)));
        if (boxes.isEmpty()) {
            Paragraph nothing = new Paragraph(Text.of(none));
            nothing.addClassName("m-muted");
            column.add(nothing);
        }
        UnorderedList list = new UnorderedList();
        boxes.forEach(list::add);
        column.add(list);
        return column;
    }

    private List<Box> ingresses() {
        Stream<Box> routes = network.ingresses().stream().map(this::ingress);
        Stream<Box> direct = network.services().stream().filter(Reach::isOpen).map(Diagram::open);
        return Stream.concat(routes, direct).toList();
    }

    private Box ingress(IngressRoute route) {
        String host = route.host().isEmpty() ? Text.of("network.anyhost") : route.host();
        return new Box(
                        "ingress:" + route.name() + route.host() + route.path(),
                        "#service-" + route.service(),
                        host + route.path())
                .line(Text.of("network.ingress", route.name()))
                .line(route.tls() ? Text.of("network.tls", route.secret()) : Text.of("network.plain"))
                .tone(Tone.BUSY)
                .to(Set.of("service:" + route.service()));
    }

    private static Box open(ServiceRoute service) {
        String address =
                service.outside().isEmpty() ? service.type() : service.outside().getFirst();
        return new Box("open:" + service.name(), "#service-" + service.name(), address)
                .line(Text.of("network.open", service.type()))
                .tone(Tone.BUSY)
                .to(Set.of("service:" + service.name()));
    }

    private List<Box> services() {
        return network.services().stream().map(this::service).toList();
    }

    private Box service(ServiceRoute service) {
        long ready = service.endpoints().stream()
                .filter(endpoint -> endpoint.ready())
                .count();
        Box box = new Box("service:" + service.name(), "#service-" + service.name(), service.name())
                .line(Reach.ports(service))
                .line(Text.of("network.endpoints", ready, service.endpoints().size()))
                .to(pods.behind(service));
        return box.tone(ready == 0 ? Tone.WARN : Tone.GOOD);
    }

    private List<Box> policies() {
        return network.policies().stream().map(this::policy).toList();
    }

    private Box policy(PolicyRoute policy) {
        String limits = Stream.of(
                        policy.limitsIncoming() ? Text.of("network.limits.in") : "",
                        policy.limitsOutgoing() ? Text.of("network.limits.out") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return new Box("policy:" + policy.name(), "#policy-" + policy.name(), policy.name())
                .line(limits)
                .tone(Tone.CALM)
                .to(pods.own());
    }
}
