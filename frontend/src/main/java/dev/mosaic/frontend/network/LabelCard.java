package dev.mosaic.frontend.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.mosaic.contract.network.Network;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Mono;
import java.util.Map;
import java.util.TreeMap;

/** How pods come by their labels, and who finds them by those. */
class LabelCard extends Div {

    LabelCard(Network network) {
        addClassName("m-card");
        getElement().setAttribute("data-test", "network-labels");
        add(
                new H2(Text.of("network.labels")),
                new Paragraph(Text.of("network.stamps", network.workload().kubectl())),
                labels(network.labels(), Map.of()),
                new Paragraph(Text.of("network.selects", network.workload().kubectl())),
                new Mono(network.selector()));
    }

    /** The labels as chips; those in {@code wanted} are marked. */
    static Div labels(Map<String, String> labels, Map<String, String> wanted) {
        Div all = new Div();
        all.addClassName("m-labels");
        new TreeMap<>(labels).forEach((key, value) -> {
            Mono label = new Mono(key + "=" + value);
            if (value.equals(wanted.get(key))) label.addClassName("m-matched");
            all.add(label);
        });
        return all;
    }
}
