package dev.mosaic.frontend.job;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.job.JobApi;
import dev.mosaic.contract.job.JobPage;
import dev.mosaic.contract.job.JobQuery;
import dev.mosaic.contract.job.JobRow;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.RightsNote;
import java.util.Map;
import tools.jackson.databind.node.BaseJsonNode;

/** What runs to an end: Jobs and CronJobs, read when asked for; nothing is done to them here. */
@Route(Routes.JOBS)
class JobListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST = 1000;
    private static final int LONGEST = 200;
    private final JobApi jobs;
    private final Wire wire;
    private final PageHead head = new PageHead(Text.of("nav.jobs"));
    private final TextField search = new TextField();
    private final Div notes = new Div();
    private final Grid<JobRow> grid = new Grid<>();
    private int question;

    JobListView(JobApi jobs, Wire wire) {
        this.jobs = jobs;
        this.wire = wire;
        addClassNames("m-page", "m-full");
        head.actions(Buttons.marked(Buttons.plain(Glyph.RESTART, Text.of("jobs.reload"), this::load), "reload"));
        JobColumns.add(grid);
        Narrow.keep(grid, "name", "health");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.addClassNames("m-rows", "m-still");
        grid.getElement().setAttribute("data-test", "jobs");
        grid.getElement().setAttribute("aria-label", Text.of("nav.jobs"));
        grid.setEmptyStateComponent(new EmptyState(Glyph.CLOCK, "jobs.empty"));
        add(head, tools(), notes, grid);
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.jobs");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        load();
    }

    private Div tools() {
        search.setPlaceholder(Text.of("jobs.search"));
        search.setAriaLabel(Text.of("jobs.search"));
        search.setPrefixComponent(new Icon(Glyph.SEARCH));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-test", "search");
        search.getElement().setAttribute("data-slash", true);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) sought();
        });
        Div tools = new Div(search);
        tools.addClassName("m-tools");
        return tools;
    }

    private void sought() {
        String text = search.getValue().strip();
        QueryParameters said = text.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", text));
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState((BaseJsonNode) null, new Location(Routes.JOBS, said)));
        load();
    }

    private void load() {
        int asked = ++question;
        String text = search.getValue().strip();
        JobQuery query = new JobQuery(Scope.everything(), text.substring(0, Math.min(LONGEST, text.length())), 0, MOST);
        wire.ask(() -> jobs.list(query), page -> show(asked, page), this::refused);
    }

    private void show(int asked, JobPage page) {
        if (asked != question) return;
        notes.removeAll();
        if (!page.missing().isEmpty()) {
            notes.add(new RightsNote(page.missing().stream()
                    .map(right -> new RightAnswer(right, false, ""))
                    .toList()));
        }
        head.sentence(Text.count("jobs.count", page.total()));
        grid.setItems(page.rows());
    }

    private void refused(Failure failure) {
        notes.removeAll();
        notes.add(new FailureBox(failure));
    }
}
