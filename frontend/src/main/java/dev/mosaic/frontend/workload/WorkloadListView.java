package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workload.WorkloadPage;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.kapi.MyWorkspaces;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.PageHead;
import dev.mosaic.frontend.widget.SelectionActs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import tools.jackson.databind.node.BaseJsonNode;

/** Every workload the user may see, live; what it shows stands in its address. */
@Route(Routes.WORKLOADS)
@JsModule("context://mosaic/age.js")
@JsModule("context://mosaic/glow.js")
class WorkloadListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final MyWorkspaces workspaces;
    private final ListTaste taste;
    private final PageHead head = new PageHead(Text.of("workloads.title"));
    private final ListTools tools = new ListTools(this::fields);
    private final HealthFilter healths = new HealthFilter(this::states);
    private final ColumnChoice columns = new ColumnChoice(this::columns);
    private final Div problem = new Div();
    private final WorkloadTable table;
    private ListAddress address = ListAddress.of(QueryParameters.empty());

    WorkloadListView(
            MyWorkspaces workspaces, ListTaste taste, WorkloadFeed feed, ObjectProvider<SelectionActs> selection) {
        this.workspaces = workspaces;
        this.taste = taste;
        addClassNames("m-page", "m-full");
        table = new WorkloadTable(feed, new TableNews(this::answered, this::refused, healths::count), this::sorted);
        tools.add(columns);
        Div states = new Div(healths, table.pill());
        states.addClassName("m-states");
        add(head, tools, states, table.note(), problem, table.grid());
        selection.ifAvailable(acts -> add(table.selection(acts)));
    }

    @Override
    public String getPageTitle() {
        return Text.of(
                "title", address.workspace().filter(name -> !name.isEmpty()).orElse(Text.of("workloads.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        problem.removeAll();
        address = ListAddress.of(event.getLocation().getQueryParameters());
        if (address.workspace().isEmpty() && prefers(event)) return;
        if (address.sort().isEmpty()) {
            taste.sort().ifPresent(column -> address = address.by(column.sort(), taste.descending()));
        }
        head.actions(change());
        head.title(address.workspace().filter(name -> !name.isEmpty()).orElse(Text.of("workloads.title")));
        columns.show(taste.columns());
        table.columns(taste.columns());
        tools.show(address);
        healths.choose(address.healths());
        table.want(address, scope());
    }

    private Component[] change() {
        return address.workspace().filter(name -> !name.isEmpty()).stream()
                .map(name -> new Anchor(Routes.changeWorkspace(name), Text.of("workspace.change")))
                .peek(link -> link.addClassName("m-link"))
                .peek(link -> link.getElement().setAttribute("data-test", "workspace-change"))
                .toArray(Component[]::new);
    }

    /** An address that names no workspace leads to the preferred one. */
    private boolean prefers(BeforeEnterEvent event) {
        try {
            Optional<Workspace> preferred = workspaces.preferred();
            preferred.ifPresent(workspace -> event.forwardTo(
                    Routes.WORKLOADS, address.within(workspace.name()).parameters()));
            return preferred.isPresent();
        } catch (RuntimeException e) {
            refused(Failures.of(e));
            return false;
        }
    }

    private Scope scope() {
        try {
            return named(address.workspace().orElse(""));
        } catch (RuntimeException e) {
            refused(Failures.of(e));
            return Scope.everything();
        }
    }

    private Scope named(String name) {
        if (name.isEmpty()) return Scope.everything();
        Optional<Scope> known = workspaces
                .find(name)
                .or(() -> renewed(name))
                .map(stored -> stored.workspace().scope());
        if (known.isEmpty()) problem.add(new FailureBox(Failures.missing(Text.of("workspace.named", name))));
        return known.orElse(Scope.everything());
    }

    private Optional<StoredWorkspace> renewed(String name) {
        workspaces.renew(); // another browser may just have made it
        return workspaces.find(name);
    }

    private void fields() {
        go(address.with(tools.namespacesChosen(), tools.text()).only(address.healths(), tools.ownersChosen()));
    }

    private void states(Set<HealthWord> words) {
        go(address.only(words, address.owners()));
    }

    private void sorted(ListColumn column, boolean descending) {
        taste.keepOrder(column.sort(), descending);
        go(address.by(column.sort(), descending));
    }

    private void columns(List<ListColumn> columns) {
        table.columns(columns);
        taste.keepColumns(columns);
    }

    private void go(ListAddress next) {
        if (next.equals(address)) return;
        address = next;
        say();
        table.want(address, scope());
    }

    private void say() {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState((BaseJsonNode) null, new Location(address.path())));
    }

    private void answered(WorkloadPage page) {
        head.sentence(Text.count("workloads.count", page.total()));
        tools.offer(page.namespaces());
        healths.count(page.health());
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
        head.sentence("");
    }
}
