package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.PageHead;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One act on several workloads: a plan for all, one press; everything it is about stands in the address. */
@Route(Routes.ACTS)
class SelectionView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final PageHead head = new PageHead("");
    private final SelectionForm form = new SelectionForm(this::replan);
    private final SelectionPlanning planning;
    private @Nullable SelectionAct act;
    private List<WorkloadId> chosen = List.of();

    SelectionView(ActApi acts, Wire wire) {
        addClassName("m-page");
        planning = new SelectionPlanning(acts, wire);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SelectionAct wanted =
                event.getRouteParameters().get("act").flatMap(SelectionAct::of).orElseThrow(NotFoundException::new);
        act = wanted;
        chosen = Routes.chosen(
                List.of(event.getRouteParameters().get("on").orElse("").split("/")));
        removeAll();
        if (chosen.isEmpty()) add(new EmptyState(Glyph.QUESTION, "selection.empty", back()));
        else show(wanted);
    }

    @Override
    public String getPageTitle() {
        return title() + " · Mosaic";
    }

    private String title() {
        String word = act == null ? "" : Text.of("act." + act.word());
        return Text.of("selection.title", word, chosen.size());
    }

    private void show(SelectionAct wanted) {
        head.title(title());
        head.above(back());
        head.sentence(Text.of(wanted.sentence()));
        Button start = planning.button();
        head.actions(start);
        form.show(wanted);
        add(head, form, planning.panel());
        replan();
    }

    private void replan() {
        SelectionAct wanted = Objects.requireNonNull(act);
        OnFailure choice = form.onFailure();
        if (!form.filled()) {
            planning.hint(Text.of("plan.fields"));
            return;
        }
        try {
            if (wanted.isWish()) planning.of(wanted.wish(chosen, form.tag(), choice));
            else planning.of(chosen, id -> wanted.on(id, form.replicas(), choice));
        } catch (IllegalArgumentException e) {
            String rule = Spoken.of(String.valueOf(e.getMessage()));
            form.refuse(rule);
            planning.hint(rule);
        }
    }

    private static Anchor back() {
        return new Anchor(Routes.WORKLOADS, Text.of("nav.workloads"));
    }

    static Button button(Runnable press) {
        return Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("act.start"), press), "act-start");
    }
}
