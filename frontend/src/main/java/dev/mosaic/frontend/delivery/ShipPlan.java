package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Launch;
import dev.mosaic.frontend.widget.PlanPanel;
import dev.mosaic.frontend.widget.RightsNote;
import org.jspecify.annotations.Nullable;

/** The plan of the ship at hand and the button that starts exactly what it shows. */
class ShipPlan extends Div {
    private final DeliveryApi deliveries;
    private final Wire wire;
    private final PlanPanel plan = new PlanPanel();
    private final Button start = Buttons.marked(Buttons.strong(Glyph.SHIP, Text.of("act.ship"), this::start), "ship");
    private @Nullable Ship planned;
    private int question;

    ShipPlan(DeliveryApi deliveries, Wire wire) {
        this.deliveries = deliveries;
        this.wire = wire;
        addClassNames("m-card", "m-ship-plan");
        Div head = new Div(new H2(Text.of("ship.plan")), start);
        head.addClassName("m-plan-head");
        add(head, plan);
        start.setEnabled(false);
    }

    void hint(String words) {
        forget();
        plan.hint(words);
    }

    /** Plans this ship; null: the fields do not make one. */
    void of(@Nullable Ship ship) {
        int asked = forget();
        if (ship == null) {
            plan.hint(Text.of("plan.fields"));
            return;
        }
        plan.waiting();
        wire.ask(() -> deliveries.plan(ship), answer -> show(asked, ship, answer), failure -> show(asked, failure));
    }

    /** From now on an answer to an older question is not shown. */
    private int forget() {
        planned = null;
        start.setEnabled(false);
        return ++question;
    }

    private void show(int asked, Ship ship, GamePlan answer) {
        if (asked != question) return;
        planned = ship;
        plan.show(answer);
        start.setEnabled(answer.allowed());
        start.setTooltipText(RightsNote.sentence(answer.rights()));
    }

    private void show(int asked, Failure failure) {
        if (asked == question) plan.show(failure);
    }

    private void start() {
        Ship ship = planned;
        if (ship == null) return;
        start.setEnabled(false);
        Launch.operation(wire, deliveries.ship(ship), plan::show);
    }
}
