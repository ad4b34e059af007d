package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipQuestion;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.PageHead;
import java.util.List;

/** Ships several workloads: which they are stands in the address. */
@Route(Routes.SHIPS)
class ShipTogetherView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final ShipTogetherApi ships;
    private final RepositoryApi repositories;
    private final Wire wire;
    private final PageHead head = new PageHead("");
    private List<WorkloadId> chosen = List.of();

    ShipTogetherView(ShipTogetherApi ships, RepositoryApi repositories, Wire wire) {
        this.ships = ships;
        this.repositories = repositories;
        this.wire = wire;
        addClassName("m-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosen = Routes.chosen(
                List.of(event.getRouteParameters().get("on").orElse("").split("/")));
        removeAll();
        if (chosen.isEmpty()) {
            add(new EmptyState(Glyph.QUESTION, "selection.empty", back()));
            return;
        }
        head.title(title());
        head.above(back());
        head.sentence(Text.of("ships.text"));
        head.actions(); // until it is known what can be shipped
        add(head);
        List<WorkloadId> asked = chosen;
        wire.ask(() -> ships.offer(new ShipQuestion(asked)), offer -> show(asked, offer), this::refuse);
    }

    @Override
    public String getPageTitle() {
        return title() + " · Mosaic";
    }

    private String title() {
        return Text.of("selection.title", Text.of("act.ship"), chosen.size());
    }

    private void show(List<WorkloadId> asked, ShipOffer offer) {
        if (!asked.equals(chosen)) return;
        ShipTogetherForm form = new ShipTogetherForm(
                ships,
                wire,
                offer,
                (repository, changed) -> new RepositoryCard(repositories, wire, repository, changed),
                ShipTogetherView::button);
        head.actions(form.button());
        add(form);
    }

    private void refuse(Failure failure) {
        add(new FailureBox(failure));
    }

    private static Button button(Runnable press) {
        return Buttons.marked(Buttons.strong(Glyph.SHIP, Text.of("act.start"), press), "act-start");
    }

    private static Anchor back() {
        return new Anchor(Routes.WORKLOADS, Text.of("nav.workloads"));
    }
}
