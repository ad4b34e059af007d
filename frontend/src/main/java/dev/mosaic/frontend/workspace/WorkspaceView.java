package dev.mosaic.frontend.workspace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.Scope;
import dev.mosaic.contract.workspace.StoredWorkspace;
import dev.mosaic.contract.workspace.Workspace;
import dev.mosaic.frontend.kapi.Failures;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.text.Spoken;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.PageHead;
import java.util.List;
import java.util.Optional;

/** Makes a workspace or changes one; shows what it selects before it is saved. */
@Route(Routes.WORKSPACE)
class WorkspaceView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final WorkspaceDesk desk;
    private final PageHead head = new PageHead(Text.of("workspace.new"));
    private final TextField name = new TextField(Text.of("column.name"));
    private final ScopeFields scope = new ScopeFields(this::preview);
    private final Checkbox preferred = new Checkbox(Text.of("workspace.preferred"));
    private final PreviewCard preview = new PreviewCard();
    private final Div problem = new Div();
    private final Button save =
            Buttons.marked(Buttons.strong(Glyph.CHECK, Text.of("workspace.save"), this::save), "workspace-save");
    private final Button remove = Buttons.marked(
            Buttons.quiet(Glyph.TRASH, Text.of("workspace.remove"), this::confirmRemoval), "workspace-remove");
    private Known known = Known.NEW;

    WorkspaceView(WorkspaceDesk desk) {
        this.desk = desk;
        addClassName("m-page");
        name.getElement().setAttribute("data-test", "workspace-name");
        name.setWidthFull();
        preferred.getElement().setAttribute("data-test", "workspace-preferred");
        head.above(new Anchor(Routes.WORKLOADS, Text.of("nav.workloads")), new Span("/"));
        head.sentence(Text.of("workspace.text"));
        Div buttons = new Div(save, remove);
        buttons.addClassName("m-actions");
        Div fields = new Div(name, scope, preferred, problem, buttons);
        fields.addClassNames("m-card", "m-workspace");
        Div cards = new Div(fields, preview);
        cards.addClassName("m-halves");
        add(head, cards);
    }

    @Override
    public String getPageTitle() {
        return Text.of("title", known.name().isEmpty() ? Text.of("workspace.new") : known.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        problem.removeAll();
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("name")
                .orElse("");
        desk.choices(scope::offer, this::refused);
        if (wanted.isEmpty())
            show(new Known("", ""), new Workspace(Text.of("workspace.new"), Scope.everything(), false));
        else desk.find(wanted, found -> found(wanted, found), this::refused);
    }

    private void found(String wanted, Optional<StoredWorkspace> found) {
        found.ifPresentOrElse(
                stored -> show(new Known(wanted, stored.version()), stored.workspace()),
                () -> refused(Failures.missing(Text.of("workspace.named", wanted))));
    }

    private void show(Known now, Workspace workspace) {
        known = now;
        boolean fresh = now.name().isEmpty();
        head.title(fresh ? Text.of("workspace.new") : now.name());
        name.setValue(fresh ? "" : workspace.name());
        scope.show(workspace.scope());
        preferred.setValue(workspace.preferred());
        remove.setVisible(!fresh);
        if (fresh) name.focus();
        preview();
    }

    private void preview() {
        preview.waiting();
        desk.preview(scope.scope(), preview::show, preview::refused);
    }

    private void save() {
        save(known.name(), known.version());
    }

    private void save(String under, String version) {
        problem.removeAll();
        name.setInvalid(false);
        try {
            Workspace wanted = new Workspace(name.getValue().strip(), scope.scope(), preferred.getValue());
            String old = under.isEmpty() ? wanted.name() : under;
            desk.save(old, wanted, version, this::saved, failure -> notSaved(old, wanted, failure));
        } catch (IllegalArgumentException e) {
            name.setErrorMessage(Spoken.of(String.valueOf(e.getMessage())));
            name.setInvalid(true);
        }
    }

    private void saved(StoredWorkspace stored) {
        UI.getCurrent()
                .navigate(
                        Routes.WORKLOADS, Routes.inWorkspace(stored.workspace().name()));
    }

    private void notSaved(String old, Workspace wanted, Failure failure) {
        if (failure.problem() != Problem.CONFLICT) refused(failure);
        else desk.renew(all -> conflict(old, wanted, all), this::refused);
    }

    /** Somebody was faster, or the name is taken; or it was removed, and then it can simply be made again. */
    private void conflict(String old, Workspace wanted, List<StoredWorkspace> all) {
        problem.removeAll();
        boolean taken =
                !wanted.name().equals(known.name()) && named(all, wanted.name()).isPresent();
        Optional<StoredWorkspace> theirs = named(all, old);
        if (taken) {
            name.setErrorMessage(Text.of("workspace.taken"));
            name.setInvalid(true);
        } else if (theirs.isPresent()) problem.add(note(old, theirs.get()));
        else {
            known = Known.NEW;
            problem.add(new Span(Text.of("workspace.gone")));
        }
    }

    private ConflictNote note(String old, StoredWorkspace theirs) {
        Runnable take = () -> {
            problem.removeAll();
            show(new Known(old, theirs.version()), theirs.workspace());
        };
        return new ConflictNote(theirs.workspace(), take, () -> save(old, theirs.version()));
    }

    private static Optional<StoredWorkspace> named(List<StoredWorkspace> all, String name) {
        return all.stream()
                .filter(stored -> stored.workspace().name().equals(name))
                .findFirst();
    }

    private void confirmRemoval() {
        ConfirmDialog sure = new ConfirmDialog();
        sure.setHeader(Text.of("workspace.remove"));
        sure.setText(Text.of("workspace.remove.text", known.name()));
        sure.setCancelable(true);
        sure.setCancelText(Text.of("cancel"));
        sure.setConfirmText(Text.of("workspace.remove"));
        sure.addConfirmListener(event -> desk.remove(known.name(), known.version(), this::removed, this::refused));
        sure.open();
    }

    private void removed() {
        UI.getCurrent().navigate(Routes.WORKLOADS, Routes.inWorkspace(""));
    }

    private void refused(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
    }

    /** Under which name and in which version it was read; both empty for one that is not saved yet. */
    private record Known(String name, String version) {
        static final Known NEW = new Known("", "");
    }
}
