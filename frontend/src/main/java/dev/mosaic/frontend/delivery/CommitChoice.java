package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mosaic.contract.git.Branch;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.GitUrl;
import dev.mosaic.contract.git.Tag;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.frontend.live.Wire;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.FailureBox;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A branch or tag and one of its commits. */
class CommitChoice extends Div {
    private static final int MOST = 200;
    private static final int SHORTEST = 3;
    private static final String TAGS = "refs/tags/";
    private final RepositoryApi repositories;
    private final Wire wire;
    private final GitUrl repository;
    private final ComboBox<Branch> branch = new ComboBox<>(Text.of("ship.branch"));
    private final TextField search = new TextField(Text.of("ship.search"));
    private final CommitGrid grid;
    private final Div problem = new Div();
    private Consumer<List<Commit>> listed = commits -> {};
    private Runnable refused = () -> {};

    /** {@code runs} says where a commit runs, in few words, or nothing. */
    CommitChoice(RepositoryApi repositories, Wire wire, GitUrl repository, Function<CommitSha, String> runs) {
        this.repositories = repositories;
        this.wire = wire;
        this.repository = repository;
        this.grid = new CommitGrid(runs);
        addClassName("m-commits");
        fields();
        Div tools = new Div(branch, search);
        tools.addClassName("m-tools");
        add(tools, problem, grid);
        wire.ask(() -> repositories.branches(repository), this::branches, this::refuse);
    }

    private void tags() {
        wire.ask(
                () -> repositories.tags(repository),
                tags -> branch.getListDataView()
                        .addItems(tags.stream().map(CommitChoice::line).toList()),
                this::refuse);
    }

    /** A tag stands among the branches, under its whole name. */
    private static Branch line(Tag tag) {
        return new Branch(new GitRef(TAGS + tag.name()), tag.commit(), false);
    }

    private static String label(Branch one) {
        String name = one.name().value();
        return name.startsWith(TAGS) ? Text.of("ship.tag.line", name.substring(TAGS.length())) : name;
    }

    void onChoice(Consumer<Commit> listener) {
        grid.addSelectionListener(event -> event.getFirstSelectedItem().ifPresent(listener::accept));
    }

    /** Chooses the newest commit of whatever branch is shown; {@code nothing} is called where there is none to choose. */
    void takeNewest(Runnable nothing) {
        listed = commits -> commits.stream().findFirst().ifPresentOrElse(grid::select, nothing);
        refused = nothing;
    }

    @Nullable
    Commit chosen() {
        return grid.asSingleSelect().getValue();
    }

    @Nullable
    GitRef branch() {
        Branch value = branch.getValue();
        return value == null ? null : value.name();
    }

    private void fields() {
        branch.setItemLabelGenerator(CommitChoice::label);
        branch.setPrefixComponent(new Icon(Glyph.BRANCH));
        branch.getElement().setAttribute("data-test", "branch");
        branch.addValueChangeListener(event -> load(event.getValue()));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(new Icon(Glyph.SEARCH));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-test", "commit-search");
        search.addValueChangeListener(event -> search(event.getValue().strip()));
    }

    /** What the list does not hold may be older, or elsewhere. */
    private void search(String words) {
        grid.search(words);
        GitRef ref = from(branch.getValue());
        if (ref == null || words.length() < SHORTEST || grid.getListDataView().getItemCount() > 0) return;
        wire.ask(
                () -> repositories.search(repository, ref, words),
                found -> {
                    if (words.equals(search.getValue().strip()))
                        grid.getListDataView().addItems(found);
                },
                this::refuse);
    }

    private void branches(List<Branch> all) {
        branch.setItems(new ArrayList<>(all));
        all.stream().findFirst().ifPresent(branch::setValue);
        tags();
    }

    private static @Nullable GitRef from(@Nullable Branch chosen) {
        if (chosen == null) return null;
        return chosen.name().value().startsWith(TAGS) ? new GitRef(chosen.tip().value()) : chosen.name();
    }

    private void load(@Nullable Branch chosen) {
        problem.removeAll();
        GitRef ref = from(chosen);
        if (chosen == null || ref == null) return;
        wire.ask(() -> repositories.commits(repository, ref, MOST), commits -> show(chosen, commits), this::refuse);
    }

    private void show(Branch of, List<Commit> commits) {
        if (!of.equals(branch.getValue())) return;
        grid.show(commits);
        listed.accept(commits);
    }

    private void refuse(Failure failure) {
        problem.removeAll();
        problem.add(new FailureBox(failure));
        refused.run();
    }
}
