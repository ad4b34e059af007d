package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.MatchApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.BuiltFrom;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Mono;
import dev.mosaic.frontend.widget.Narrow;
import dev.mosaic.frontend.widget.PageHead;
import java.util.List;

/** Which containers are bound to which source, and for the others what is proposed. */
@Route(Routes.BINDINGS)
class BindingListView extends Main implements HasDynamicTitle {
    private final BindingApi bindings;
    private final BindFormMaker forms;
    private final Wire wire;
    private final Div problem = new Div();
    private final MatchDesk desk;
    private final Grid<StoredBinding> grid = new Grid<>();

    BindingListView(BindingApi bindings, MatchApi matches, BindFormMaker forms, Wire wire) {
        this.bindings = bindings;
        this.forms = forms;
        this.wire = wire;
        this.desk = new MatchDesk(matches, forms, wire, this::load);
        addClassNames("m-page");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeName("no-border");
        grid.getElement().setAttribute("data-test", "bindings");
        grid.setEmptyStateComponent(new EmptyState(
                Glyph.LINK, "bindings.empty", new Anchor(Routes.WORKLOADS, Text.of("operations.choose"))));
        columns();
        Narrow.keep(grid, "workload", "ways");
        grid.setAllRowsVisible(true);
        add(
                new PageHead(Text.of("nav.bindings")).sentence(Text.of("bindings.text")),
                problem,
                desk,
                new H2(Text.of("bindings.bound")),
                grid);
        load();
    }

    @Override
    public String getPageTitle() {
        return Text.page("nav.bindings");
    }

    private void load() {
        wire.ask(bindings::list, this::show, this::refused);
    }

    private void show(List<StoredBinding> all) {
        problem.removeAll();
        grid.setItems(all);
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
    }

    private void columns() {
        grid.addComponentColumn(one -> workload(one.binding()))
                .setHeader(Text.of("binding.workload"))
                .setKey("workload")
                .setFlexGrow(2);
        grid.addComponentColumn(one -> source(one.binding()))
                .setHeader(Text.of("bind.repository"))
                .setFlexGrow(3);
        grid.addComponentColumn(one -> new Mono(one.binding().images().value()))
                .setHeader(Text.of("bind.images"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::ways).setKey("ways").setFlexGrow(0).setWidth("120px");
    }

    private static Div workload(Binding binding) {
        Anchor link = new Anchor(
                Routes.workload(binding.workload()), binding.workload().name());
        link.addClassName("m-name");
        return MatchLook.twoLines(link, MatchLook.place(binding.workload(), binding.container()));
    }

    private static Div source(Binding binding) {
        return MatchLook.twoLines(new Mono(binding.repository().value()), BuiltFrom.words(binding));
    }

    private Div ways(StoredBinding stored) {
        Button change = Buttons.quiet(Glyph.EDIT, "", () -> change(stored));
        change.setAriaLabel(Text.of("binding.change"));
        change.setTooltipText(Text.of("binding.change"));
        Button remove = Buttons.quiet(Glyph.TRASH, "", () -> ask(stored));
        remove.setAriaLabel(Text.of("binding.remove"));
        remove.setTooltipText(Text.of("binding.remove"));
        return new Div(Buttons.marked(change, "binding-change"), Buttons.marked(remove, "binding-remove"));
    }

    private void change(StoredBinding stored) {
        Dialog dialog = new Dialog();
        dialog.setWidth("640px");
        dialog.add(forms.change(stored, saved -> {
            dialog.close();
            load();
        }));
        dialog.open();
    }

    private void ask(StoredBinding stored) {
        Binding binding = stored.binding();
        ConfirmDialog dialog = new ConfirmDialog(
                Text.of("binding.remove"),
                Text.of("binding.remove.text", binding.container(), binding.workload()),
                Text.of("binding.remove"),
                event -> remove(stored));
        dialog.setCancelable(true);
        dialog.setCancelText(Text.of("cancel"));
        dialog.open();
    }

    private void remove(StoredBinding stored) {
        Binding binding = stored.binding();
        wire.ask(
                () -> {
                    bindings.remove(
                            binding.workload().namespace(),
                            binding.workload().kind(),
                            binding.workload().name(),
                            binding.container(),
                            stored.version());
                    return true;
                },
                removed -> {
                    load();
                    desk.again();
                },
                this::refused);
    }
}
