package dev.mosaic.frontend.delivery;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.EmptyState;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Narrow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Commits to choose from, newest first; the one that runs now is marked. */
class CommitGrid extends Grid<Commit> {
    private static final String SHA = """
            <code class="m-mono" title="${item.whole}" data-test="commit" data-sha="${item.whole}">${item.sha}</code>""";
    private static final String MESSAGE = """
            <span class="m-commit"><span class="m-message" title="${item.whole}">${item.title}</span>
            ${item.runs ? html`<span class="m-chip tone-good" data-test="running-commit"
              ><span class="m-icon i-check" aria-hidden="true"></span><span>${item.runs}</span></span>` : ""}</span>""";
    private static final String AGE = "<mosaic-age at=\"${item.at}\"></mosaic-age>";

    private final Function<CommitSha, String> runs;

    /** {@code runs} says where a commit runs, in few words, or nothing. */
    CommitGrid(Function<CommitSha, String> runs) {
        this.runs = runs;
        addClassName("m-commit-grid");
        addThemeName("no-border");
        setSelectionMode(SelectionMode.SINGLE);
        ((GridSingleSelectionModel<?>) getSelectionModel()).setDeselectAllowed(false);
        getElement().setAttribute("data-test", "commits");
        setEmptyStateComponent(new EmptyState(Glyph.COMMIT, "commits.empty"));
        columns();
        Narrow.keep(this, "sha", "message");
    }

    void show(List<Commit> commits) {
        deselectAll();
        setItems(new ArrayList<>(commits)); // what a search finds is added
    }

    void search(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        getListDataView().setFilter(commit -> text(commit).contains(sought));
    }

    private void columns() {
        addColumn(LitRenderer.<Commit>of(SHA)
                        .withProperty("sha", commit -> commit.sha().brief())
                        .withProperty("whole", commit -> commit.sha().value()))
                .setHeader(Text.of("commit.sha"))
                .setKey("sha")
                .setWidth("92px")
                .setFlexGrow(0);
        addColumn(LitRenderer.<Commit>of(MESSAGE)
                        .withProperty("title", Commit::title)
                        .withProperty("whole", Commit::message)
                        .withProperty("runs", commit -> runs.apply(commit.sha())))
                .setHeader(Text.of("commit.message"))
                .setKey("message")
                .setFlexGrow(4);
        addColumn(Commit::author)
                .setHeader(Text.of("commit.author"))
                .setFlexGrow(0)
                .setWidth("130px");
        addColumn(LitRenderer.<Commit>of(AGE)
                        .withProperty("at", commit -> commit.time().toString()))
                .setHeader(Text.of("column.age"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("76px")
                .setFlexGrow(0);
    }

    private static String text(Commit commit) {
        return (commit.sha() + " " + commit.message() + " " + commit.author()).toLowerCase(Locale.ROOT);
    }
}
