package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workload.WorkloadSort;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.List;

/** Every workload the user may see, live. */
@Route(Routes.WORKLOADS)
@JsModule("context://mosaic/age.js")
@JsModule("context://mosaic/slash.js")
class WorkloadListView extends Main implements HasDynamicTitle {
    private final PageHead head = new PageHead(Text.of("workloads.title"));
    private final TextField search = new TextField();
    private final MultiSelectComboBox<String> namespaces = new MultiSelectComboBox<>();
    private final Grid<Workload> grid = new Grid<>();
    private final StaleNote note = new StaleNote();
    private final Div problem = new Div();
    private final EmptyState nothing = nothing();
    private final WorkloadRows rows;
    private List<String> known = List.of();

    WorkloadListView(WorkloadFeed feed) {
        addClassNames("m-page", "m-full");
        rows = new WorkloadRows(feed.workloads(), this::answered, this::refused);
        add(head, tools(), note, problem, grid());
        feed.follow(this, new WorkloadNews(grid, rows, note));
    }

    @Override
    public String getPageTitle() {
        return Text.page("workloads.title");
    }

    private Div tools() {
        search.setPlaceholder(Text.of("workloads.search"));
        search.setAriaLabel(Text.of("workloads.search"));
        search.setPrefixComponent(new Icon(Glyph.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.getElement().setAttribute("data-test", "search");
        search.getElement().setAttribute("data-slash", true);
        search.addValueChangeListener(event -> filter());
        namespaces.setPlaceholder(Text.of("workloads.namespaces"));
        namespaces.setAriaLabel(Text.of("workloads.namespaces"));
        namespaces.setItemLabelGenerator((ItemLabelGenerator<String>) name -> name);
        namespaces.setClearButtonVisible(true);
        namespaces.getElement().setAttribute("data-test", "namespaces");
        namespaces.addValueChangeListener(event -> filter());
        Div tools = new Div(search, namespaces);
        tools.addClassName("m-tools");
        return tools;
    }

    private Grid<Workload> grid() {
        WorkloadColumns.add(grid);
        Narrow.keep(grid, "name", "health");
        grid.setPageSize(WorkloadRows.PAGE);
        grid.addThemeName("no-border");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("m-rows");
        grid.getElement().setAttribute("data-test", "workloads");
        grid.setItems(rows);
        grid.addSortListener(event -> sort(event.getSortOrder()));
        grid.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate(Routes.workload(click.getItem().id()))));
        grid.setEmptyStateComponent(nothing);
        return grid;
    }

    private EmptyState nothing() {
        return new EmptyState(
                Glyph.WORKLOAD,
                "workloads.empty",
                Buttons.plain(Glyph.RETURN, Text.of("workloads.clear"), this::clear));
    }

    private void clear() {
        search.clear();
        namespaces.clear();
    }

    private void filter() {
        rows.filter(search.getValue(), namespaces.getValue());
    }

    private void sort(List<GridSortOrder<Workload>> orders) {
        if (orders.isEmpty()) rows.sort(WorkloadSort.NAME, false);
        else rows.sort(column(orders.getFirst()), orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    private static WorkloadSort column(GridSortOrder<Workload> order) {
        return WorkloadSort.valueOf(order.getSorted().getKey().toUpperCase(java.util.Locale.ROOT));
    }

    private void answered(WorkloadPage page) {
        problem.removeAll();
        nothing.setVisible(true);
        head.sentence(Text.count("workloads.count", page.total()));
        if (known.equals(page.namespaces())) return;
        known = page.namespaces();
        namespaces.setItems(known); // keeps what is chosen
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
        nothing.setVisible(false); // nobody knows whether there is nothing
        head.sentence("");
    }
}
