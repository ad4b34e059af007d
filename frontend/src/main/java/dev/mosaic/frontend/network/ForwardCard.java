package dev.mosaic.frontend.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.CommandBlock;
import java.util.Map;
import java.util.TreeMap;

/** A port of one's own machine that leads here: the command for each port, by service and straight to a pod. */
class ForwardCard extends Div {
    private static final int LAST = 65_535;
    private static final int PRIVILEGED = 1024;
    private final Map<String, Integer> chosen = new TreeMap<>();
    private final Div ways = new Div();

    ForwardCard() {
        addClassNames("m-card", "m-forward");
        getElement().setAttribute("data-test", "forward");
        Paragraph not = new Paragraph(Text.of("forward.not"));
        not.addClassName("m-muted");
        add(new H2(Text.of("forward.title")), new Paragraph(Text.of("forward.text")), ways, not);
    }

    void show(Network network) {
        ways.removeAll();
        for (ServiceRoute service : network.services()) {
            if (service.selector().isEmpty()) continue; // kubectl finds a service's pods by its selector
            for (RoutePort port : service.ports()) {
                if (!port.protocol().equals("TCP")) continue; // nothing else can be forwarded
                way(network.workload(), "service/" + service.name(), String.valueOf(port.port()));
                way(network.workload(), network.workload().kubectl(), port.target());
            }
        }
        if (ways.getChildren().findAny().isEmpty()) ways.add(new Paragraph(Text.of("forward.none")));
    }

    private void way(WorkloadId id, String target, String port) {
        String key = target + ":" + port;
        if (ways.getChildren().anyMatch(known -> key.equals(known.getElement().getAttribute("data-way")))) return;
        Div command = new Div();
        IntegerField local = new IntegerField(Text.of("forward.local"));
        local.setMin(1);
        local.setMax(LAST);
        local.setValue(chosen.getOrDefault(key, usual(port)));
        local.setValueChangeMode(ValueChangeMode.LAZY);
        local.getElement().setAttribute("data-test", "forward-local");
        local.addValueChangeListener(event -> {
            if (local.isInvalid() || event.getValue() == null) return;
            chosen.put(key, event.getValue());
            write(command, id, target, event.getValue() + ":" + port);
        });
        write(command, id, target, local.getValue() + ":" + port);
        Div way = new Div(local, command);
        way.addClassName("m-way");
        way.getElement().setAttribute("data-way", key);
        ways.add(way);
    }

    private static void write(Div into, WorkloadId id, String target, String ports) {
        into.removeAll();
        into.add(
                new CommandBlock(Purpose.PORT_FORWARD, "kubectl", "-n", id.namespace(), "port-forward", target, ports));
    }

    /** Ports below 1024 belong to root on one's own machine; a name stands for a number that only the pod knows. */
    private static int usual(String port) {
        if (!port.matches("\\d{1,5}")) return 8080;
        int number = Integer.parseInt(port);
        return number < PRIVILEGED ? 8000 + number : number;
    }
}
