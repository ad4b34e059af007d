package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
    private final IntegerField replicas = new IntegerField(Text.of("act.scale.replicas"));
    private final Checkbox goBack = new Checkbox(Text.of("onfailure.return"), true);
    private final SelectionPlanning planning;
    private @Nullable SelectionAct act;
    private List<WorkloadId> chosen = List.of();

    SelectionView(ActApi acts, Wire wire) {
        addClassName("m-page");
        planning = new SelectionPlanning(acts, wire);
        goBack.getElement().setAttribute("data-test", "on-failure");
        goBack.addValueChangeListener(event -> replan());
        replicas.setMin(0);
        replicas.setMax(10_000);
        replicas.setStepButtonsVisible(true);
        replicas.setValue(1);
        replicas.setValueChangeMode(ValueChangeMode.LAZY);
        replicas.getElement().setAttribute("data-test", "replicas");
        replicas.addValueChangeListener(event -> replan());
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
        head.sentence(Text.of("selection.text"));
        Button start = planning.button();
        head.actions(start);
        replicas.setVisible(wanted == SelectionAct.SCALE);
        goBack.setVisible(wanted.canGoBack());
        Div form = new Div(replicas, goBack);
        form.addClassNames("m-tools", "m-selection-form");
        add(head, form, planning);
        replan();
    }

    private void replan() {
        Integer wanted = replicas.getValue();
        OnFailure choice = goBack.getValue() ? OnFailure.RETURN_TO_LAST_GOOD : OnFailure.LEAVE_AS_IS;
        boolean number = act != SelectionAct.SCALE || wanted != null && wanted >= 0 && wanted <= 10_000;
        replicas.setInvalid(!number);
        replicas.setErrorMessage(Text.of("act.scale.number"));
        if (number) planning.of(chosen, id -> Objects.requireNonNull(act).on(id, wanted == null ? 0 : wanted, choice));
        else planning.hint();
    }

    private static Anchor back() {
        return new Anchor(Routes.WORKLOADS, Text.of("nav.workloads"));
    }

    static Button button(Runnable press) {
        return Buttons.marked(Buttons.strong(Glyph.ARROW, Text.of("act.start"), press), "act-start");
    }
}
