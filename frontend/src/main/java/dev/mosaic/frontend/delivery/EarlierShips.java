package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import java.util.List;

/** What was shipped to a workload before, newest first, and how long building and pushing took. */
class EarlierShips extends Div {
    private static final int MOST = 10;

    /** {@code more} stands beside the title. */
    EarlierShips(OperationApi operations, Wire wire, WorkloadId id, Component more) {
        addClassNames("m-card", "m-ships");
        getElement().setAttribute("data-test", "earlier-ships");
        Div head = new Div(new H2(Text.of("ships.title")), more);
        head.addClassName("m-card-head");
        add(head);
        wire.ask(operations::list, all -> show(of(all, id)), why -> add(new FailureBox(why)));
    }

    private static List<Operation> of(List<Operation> all, WorkloadId id) {
        return all.stream()
                .filter(operation -> operation.kind() == OperationKind.SHIP
                        && operation.workload().equals(id))
                .limit(MOST)
                .toList();
    }

    private void show(List<Operation> ships) {
        if (ships.isEmpty()) {
            Paragraph none = new Paragraph(Text.of("ships.none"));
            none.addClassName("m-muted");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        ships.forEach(ship -> list.add(new ShipRow(ship)));
        add(list);
    }
}
