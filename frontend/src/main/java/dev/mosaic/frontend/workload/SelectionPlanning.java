package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.mosaic.contract.workload.Act;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.Selection;
import dev.mosaic.contract.workload.SelectionPlan.Planned;
import dev.mosaic.contract.workload.Wish;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.widget.Chosen;
import dev.mosaic.frontend.widget.TogetherPlanning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the act on each chosen workload, and plans them all. */
class SelectionPlanning {
    private final ActApi acts;
    private final TogetherPlanning<Act> planning;

    SelectionPlanning(ActApi acts, Wire wire) {
        this.acts = acts;
        this.planning =
                new TogetherPlanning<>(wire, chosen -> acts.performAll(new Selection(chosen)), SelectionView::button);
    }

    TogetherPlanning<Act> panel() {
        return planning;
    }

    Button button() {
        return planning.button();
    }

    void hint(String words) {
        planning.hint(words);
    }

    /** Plans whatever fulfils the wish. */
    void of(Wish wish) {
        List<Chosen> chosen = wish.workloads().stream().map(Chosen::planned).toList();
        planning.of(chosen, () -> acts.planEach(wish), SelectionPlanning::act);
    }

    /** Plans the act on each of them; those it cannot be done to are shown with the reason. */
    void of(List<WorkloadId> ids, Function<WorkloadId, Act> maker) {
        List<Chosen> chosen = new ArrayList<>();
        List<Act> possible = new ArrayList<>();
        for (WorkloadId id : ids) {
            try {
                possible.add(maker.apply(id));
                chosen.add(Chosen.planned(id));
            } catch (IllegalArgumentException e) {
                chosen.add(new Chosen(id, new Div(Spoken.of(String.valueOf(e.getMessage())))));
            }
        }
        if (possible.isEmpty()) planning.nothing(chosen);
        else planning.of(chosen, () -> acts.planAll(new Selection(possible)), SelectionPlanning::act);
    }

    private static Optional<Act> act(Planned planned) {
        return Optional.ofNullable(planned.act());
    }
}
