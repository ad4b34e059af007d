package dev.mosaic.frontend.operation;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Age;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Chip;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.PageHead;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;

/** What runs and what ran. Those that run are followed, so that their end shows by itself. */
@Route(Routes.OPERATIONS)
class OperationListView extends Main implements Follower<OperationEvent>, HasDynamicTitle {
    private final OperationApi operations;
    private final Wire wire;
    private final Div problem = new Div();
    private final Grid<Operation> grid = new Grid<>();
    private final Set<Object> followed = new HashSet<>();

    OperationListView(OperationApi operations, Wire wire) {
        this.operations = operations;
        this.wire = wire;
        addClassNames("m-page", "m-full");
        columns();
        Narrow.keep(grid, "what", "state");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.addClassName("m-rows");
        grid.getElement().setAttribute("data-test", "operations");
        grid.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate(Routes.operation(click.getItem().id()))));
        grid.setEmptyStateComponent(new EmptyState(
                Glyph.OPERATION, "operations.empty", new Anchor(Routes.WORKLOADS, Text.of("operations.choose"))));
        add(
                new PageHead(Text.of("operations.title"))
                        .sentence(Text.of("operations.text"))
                        .actions(Buttons.plain(Glyph.RESTART, Text.of("reload"), this::load)),
                problem,
                grid);
        load();
    }

    @Override
    public String getPageTitle() {
        return Text.page("operations.title");
    }

    @Override
    public void seen(List<OperationEvent> events) {
        load();
    }

    @Override
    public void stale(Failure why) {
        problem.removeAll();
        problem.add(new FailureBox(why));
    }

    private void load() {
        wire.ask(operations::list, this::show, this::stale);
    }

    private void show(List<Operation> all) {
        problem.removeAll();
        grid.setItems(all);
        all.stream()
                .filter(Operation::running)
                .filter(one -> followed.add(one.id()))
                .forEach(this::follow);
    }

    private void follow(Operation running) {
        wire.follow(this, () -> end(running), this);
    }

    private Flux<OperationEvent> end(Operation running) {
        return Wire.endless(operations.events(running.id()))
                .takeUntil(OperationEvent.Finished.class::isInstance)
                .filter(OperationEvent.Finished.class::isInstance);
    }

    private void columns() {
        grid.addComponentColumn(OperationListView::name)
                .setHeader(Text.of("operation.what"))
                .setKey("what")
                .setFlexGrow(3);
        grid.addComponentColumn(OperationListView::state)
                .setHeader(Text.of("operation.state"))
                .setKey("state")
                .setFlexGrow(0)
                .setWidth("180px");
        grid.addColumn(one -> one.workload().toString())
                .setHeader(Text.of("operation.workload"))
                .setFlexGrow(2);
        grid.addColumn(Operation::user).setHeader(Text.of("operation.user")).setFlexGrow(2);
        grid.addComponentColumn(one -> Age.between(one.started(), one.ended()))
                .setHeader(Text.of("operation.time"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("110px");
        grid.addComponentColumn(one -> new Age(one.started()))
                .setHeader(Text.of("column.age"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("90px");
    }

    private static Anchor name(Operation operation) {
        Anchor name =
                new Anchor(Routes.operation(operation.id()), Text.of(operation.kind()) + " " + operation.subject());
        name.addClassName("m-name");
        name.getElement().setAttribute("data-test", "operation");
        return name;
    }

    private static Chip state(Operation operation) {
        return operation.outcome() == null
                ? Chip.running()
                : Chip.of(operation.outcome().ending());
    }
}
