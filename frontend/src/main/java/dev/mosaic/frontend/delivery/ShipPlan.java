package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Planning;
import org.jspecify.annotations.Nullable;

/** The plan of the ship at hand, as a card that stays in sight. */
class ShipPlan extends Div {
    private final Planning<Ship> planning;

    ShipPlan(DeliveryApi deliveries, Wire wire) {
        planning = new Planning<>(
                wire,
                deliveries::plan,
                deliveries::ship,
                press -> Buttons.marked(Buttons.strong(Glyph.SHIP, Text.of("act.ship"), press), "ship"));
        addClassNames("m-card", "m-ship-plan");
        Div head = new Div(new H2(Text.of("ship.plan")), planning.button());
        head.addClassName("m-plan-head");
        add(head, planning.panel());
    }

    void hint(String words) {
        planning.hint(words);
    }

    /** Plans this ship; null: the fields do not make one. */
    void of(@Nullable Ship ship) {
        planning.of(ship);
    }
}
