package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Operations started in one press, each live on its line; a reload replays them. */
@Route(Routes.TOGETHER)
class TogetherView extends Main implements BeforeEnterObserver, HasDynamicTitle, Follower<SelectionEvent> {
    private final ActApi acts;
    private final Wire wire;
    private final StaleNote note = new StaleNote();
    private final PageHead head = new PageHead(Text.of("together.title"));
    private final Div rows = new Div();
    private final Map<OperationId, TogetherRow> known = new LinkedHashMap<>();
    private @Nullable OperationId id;

    TogetherView(ActApi acts, Wire wire) {
        this.acts = acts;
        this.wire = wire;
        addClassName("m-page");
        rows.addClassNames("m-card", "m-selection-table");
        rows.getElement().setAttribute("data-test", "together");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OperationId wanted = Wanted.by(event);
        if (wanted.equals(id)) return;
        id = wanted;
        removeAll();
        Div page = new Div(head, rows);
        page.addClassName("m-operation");
        add(note, page);
        head.above(new Anchor(Routes.OPERATIONS, Text.of("nav.operations")));
        wire.follow(page, () -> acts.watchAll(wanted), this);
    }

    @Override
    public String getPageTitle() {
        return Text.page("together.title");
    }

    @Override
    public void seen(List<SelectionEvent> events) {
        note.fresh();
        events.forEach(this::apply);
        known.values().forEach(TogetherRow::show);
        sum();
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    @Override
    public void refused(Failure why) {
        removeAll();
        add(Wanted.refused(why));
    }

    private void apply(SelectionEvent event) {
        switch (event) {
            case SelectionEvent.Accepted accepted -> accept(accepted.operations());
            case SelectionEvent.Moved moved -> {
                TogetherRow row = known.get(moved.operation());
                if (row != null) row.apply(moved.event());
            }
            case SelectionEvent.Quiet quiet -> {}
        }
    }

    private void accept(List<Operation> operations) {
        known.clear();
        rows.removeAll();
        for (Operation operation : operations) {
            TogetherRow row = new TogetherRow(operation);
            known.put(operation.id(), row);
            rows.add(row);
        }
        head.title(Text.of("selection.title", Text.of(operations.getFirst().kind()), operations.size()));
    }

    private void sum() {
        long ended = known.values().stream().filter(TogetherRow::ended).count();
        long well = known.values().stream().filter(TogetherRow::well).count();
        head.sentence(
                ended < known.size()
                        ? Text.of("together.running", ended, known.size())
                        : Text.of("together.ended", well, known.size()));
        rows.getElement().setAttribute("data-ended", ended == known.size());
    }
}
