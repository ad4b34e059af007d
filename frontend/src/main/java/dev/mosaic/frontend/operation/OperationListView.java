package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationNews;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.BaseJsonNode;

/** What runs and what ran, by whom, live: a new one appears by itself, a running one tells its step. */
@Route(Routes.OPERATIONS)
@JsModule("context://mosaic/age.js")
class OperationListView extends Main implements BeforeEnterObserver, Follower<OperationNews>, HasDynamicTitle {
    /** As many as kapi keeps. */
    private static final int MOST = 100;

    private static final Comparator<OperationRow> NEWEST_FIRST =
            Comparator.comparing(OperationRow::started).reversed();
    private final Map<OperationId, OperationRow> rows = new HashMap<>();
    private final OperationFilter filter = new OperationFilter(this::filtered);
    private final StaleNote note = new StaleNote();
    private final Div problem = new Div();
    private final Grid<OperationRow> grid = new Grid<>();

    OperationListView(OperationApi operations, Wire wire) {
        addClassNames("m-page", "m-full");
        OperationColumns.add(grid);
        Narrow.keep(grid, "what", "state");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.addClassName("m-rows");
        grid.getElement().setAttribute("data-test", "operations");
        grid.getElement().setAttribute("data-open", true);
        grid.getElement().setAttribute("aria-label", Text.of("operations.title"));
        grid.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate(Routes.operation(click.getItem().id()))));
        add(
                new PageHead(Text.of("operations.title")).sentence(Text.of("operations.text")),
                filter,
                note,
                problem,
                grid);
        wire.follow(this, () -> Wire.endless(operations.watch()), this);
    }

    @Override
    public String getPageTitle() {
        return Text.page("operations.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void seen(List<OperationNews> events) {
        note.fresh();
        problem.removeAll();
        boolean changed = false;
        for (OperationNews event : events) {
            if (event instanceof OperationNews.Changed(var operation)) {
                rows.put(operation.id(), OperationRow.of(operation));
                changed = true;
            }
        }
        if (changed) show();
    }

    @Override
    public void stale(Failure why) {
        note.stale(why);
    }

    @Override
    public void refused(Failure why) {
        problem.removeAll();
        problem.add(new FailureBox(why));
    }

    private void filtered() {
        show();
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState((BaseJsonNode) null, new Location(filter.path())));
    }

    private void show() {
        rows.values().stream().sorted(NEWEST_FIRST).skip(MOST).toList().forEach(old -> rows.remove(old.id()));
        grid.setItems(rows.values().stream()
                .filter(filter::shows)
                .sorted(NEWEST_FIRST)
                .toList());
        grid.setEmptyStateComponent(
                rows.isEmpty()
                        ? new EmptyState(
                                Glyph.OPERATION,
                                "operations.empty",
                                new Anchor(Routes.WORKLOADS, Text.of("operations.choose")))
                        : new EmptyState(Glyph.FILTER, "operations.nofit"));
    }
}
