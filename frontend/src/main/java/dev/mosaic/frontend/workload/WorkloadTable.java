package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadEvent.Counted;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.SelectionActs;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The table of workloads: rows by the page, live while they are in view, calm while somebody looks at them. */
class WorkloadTable implements TableLife {
    private final Grid<Workload> grid = new Grid<>();
    private final StaleNote note = new StaleNote();
    private final NewsPill pill = new NewsPill(this::refresh);
    private final ListEmpty nothing = new ListEmpty();
    private final Set<WorkloadId> gone = new HashSet<>();
    private final BiConsumer<ListColumn, Boolean> sorted;
    private final TableNews news;
    private final WorkloadRows rows;
    private final Runnable follow;
    private List<ListColumn> columns = ListColumn.usual();
    private boolean narrow;
    private boolean cut;
    private int total;
    private int from;

    WorkloadTable(WorkloadFeed feed, TableNews news, BiConsumer<ListColumn, Boolean> sorted) {
        this.news = news;
        this.sorted = sorted;
        rows = new WorkloadRows(feed.workloads(), this::answered, this::refused);
        build();
        follow = feed.follow(grid, rows, new WorkloadNews(grid, rows, gone, this));
    }

    Grid<Workload> grid() {
        return grid;
    }

    StaleNote note() {
        return note;
    }

    NewsPill pill() {
        return pill;
    }

    /** What can be done to chosen rows; from now on rows can be chosen. */
    Component selection(SelectionActs acts) {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        ((GridMultiSelectionModel<Workload>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        return new SelectionBar(grid, acts);
    }

    void columns(List<ListColumn> wanted) {
        columns = wanted;
        WorkloadColumns.show(grid, narrow ? List.of(ListColumn.NAME, ListColumn.HEALTH) : columns);
    }

    void want(ListAddress address, Scope scope) {
        forget();
        nothing.explain(address);
        rows.want(address.in(scope, WorkloadRows.PAGE));
        address.sort().flatMap(ListColumn::of).ifPresent(column -> arrow(column, address.descending()));
        follow.run();
    }

    @Override
    public void live() {
        if (!cut) return;
        cut = false;
        note.fresh();
    }

    @Override
    public void counted(Counted now) {
        news.counted().accept(now.health());
        if (!now.moved() && now.total() == total) return;
        if (total == 0) refresh(); // nothing stands here that could jump
        else pill.tell(now.total() - total);
    }

    /** What was missed meanwhile is told by kapi, which knows how new these rows are. */
    @Override
    public void cut(Failure why) {
        cut = true;
        note.stale(why);
    }

    private void build() {
        WorkloadColumns.add(grid, gone);
        Narrow.when(grid, now -> {
            narrow = now;
            columns(columns);
        });
        grid.setPageSize(WorkloadRows.PAGE);
        grid.addThemeName("no-border");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("m-rows");
        grid.getElement().setAttribute("data-test", "workloads");
        grid.getElement().setAttribute("data-open", true);
        grid.getElement().setAttribute("aria-label", Text.of("workloads.title"));
        grid.setItems(rows);
        grid.addSortListener(event -> {
            if (event.isFromClient()) sort(event.getSortOrder());
        });
        grid.addItemClickListener(click -> grid.getUI()
                .ifPresent(ui -> ui.navigate(Routes.workload(click.getItem().id()))));
        grid.setEmptyStateComponent(nothing);
    }

    private void sort(List<GridSortOrder<Workload>> orders) {
        if (orders.isEmpty()) sorted.accept(ListColumn.NAME, false);
        else {
            GridSortOrder<Workload> order = orders.getFirst();
            ListColumn.of(order.getSorted().getKey())
                    .ifPresent(column -> sorted.accept(column, order.getDirection() == SortDirection.DESCENDING));
        }
    }

    /** The arrow in the head of the column, without asking for rows again. */
    private void arrow(ListColumn column, boolean descending) {
        SortDirection direction = descending ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        List<GridSortOrder<Workload>> order =
                List.of(new GridSortOrder<>(grid.getColumnByKey(column.key()), direction));
        if (!grid.getSortOrder().equals(order)) grid.sort(order);
    }

    private void refresh() {
        forget();
        rows.refreshAll();
        follow.run();
    }

    private void forget() {
        gone.clear();
        pill.hush();
    }

    private void answered(WorkloadPage page) {
        total = page.total();
        nothing.setVisible(true);
        if (page.stale()) note.stale(Text.of("workloads.stale"), page.asOf());
        else if (!cut) note.fresh();
        news.answered().accept(page);
        int now = rows.view().offset();
        if (Math.abs(now - from) <= WorkloadRows.PAGE / 2) return;
        from = now; // another part is in view: follow that
        follow.run();
    }

    private void refused(Failure why) {
        nothing.setVisible(false); // nobody knows whether there is nothing
        news.refused().accept(why);
    }
}
