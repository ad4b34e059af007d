package dev.mosaic.frontend.probe;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import dev.mosaic.contract.probe.Hop;
import dev.mosaic.frontend.widget.Mono;
import java.util.List;

/** The redirects that were followed, in their order. */
class HopPart extends Div {

    HopPart(List<Hop> hops) {
        OrderedList list = new OrderedList();
        list.addClassName("m-probe-hops");
        hops.forEach(hop -> list.add(line(hop)));
        add(list);
    }

    private static ListItem line(Hop hop) {
        ListItem line = new ListItem(
                new Mono(hop.url()), OutcomeChip.of(String.valueOf(hop.status())), new Mono("→ " + hop.location()));
        line.getElement().setAttribute("data-test", "hop");
        return line;
    }
}
