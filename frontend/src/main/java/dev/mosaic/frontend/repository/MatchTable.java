package dev.mosaic.frontend.repository;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.Narrow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row for each workload that is not bound: what is proposed, how sure, and what to do; by mouse or by keys alone. */
class MatchTable extends Grid<MatchRow> {
    private static final int MOST_WITHOUT_SCROLLING = 15;
    private final BiConsumer<MatchRow, Candidate> accept;
    private final Consumer<MatchRow> skip;
    private final Consumer<MatchRow> change;
    private List<MatchRow> shown = List.of();
    private @Nullable MatchRow focused;
    private boolean byKey;

    MatchTable(BiConsumer<MatchRow, Candidate> accept, Consumer<MatchRow> skip, Consumer<MatchRow> change) {
        this.accept = accept;
        this.skip = skip;
        this.change = change;
        setSelectionMode(SelectionMode.NONE);
        addThemeName("no-border");
        getElement().setAttribute("data-test", "matches");
        getElement().setAttribute("aria-label", Text.of("matches.title"));
        setItemDetailsRenderer(
                new ComponentRenderer<>(row -> new MatchReasons(row, candidate -> accept.accept(row, candidate))));
        columns();
        keys();
    }

    /** Shows these; what was opened stays open, and the keyboard stays in its line, whatever stands there now. */
    void show(List<MatchRow> rows) {
        int line = focused == null
                ? -1
                : shown.stream().map(MatchTable::id).toList().indexOf(id(focused));
        setItems(new ListDataProvider<>(rows) {
            @Override
            public Object getId(MatchRow row) {
                return id(row);
            }
        });
        setAllRowsVisible(rows.size() <= MOST_WITHOUT_SCROLLING);
        shown = rows;
        focused = line < 0 || line >= rows.size() ? null : rows.get(line);
        if (byKey) focus(); // the row that had it is gone
        byKey = false;
    }

    /** Rows are the same while they are about the same workload. */
    static String id(MatchRow row) {
        return row.match().workload().toString();
    }

    private void columns() {
        addComponentColumn(MatchLook::workload)
                .setHeader(Text.of("binding.workload"))
                .setKey("workload")
                .setFlexGrow(2);
        addComponentColumn(MatchLook::proposal)
                .setHeader(Text.of("matches.proposal"))
                .setKey("proposal")
                .setFlexGrow(4);
        addComponentColumn(MatchLook::chip)
                .setHeader(Text.of("matches.confidence"))
                .setKey("confidence")
                .setFlexGrow(0)
                .setWidth("128px");
        addComponentColumn(this::ways).setKey("ways").setFlexGrow(0).setWidth("124px");
        Narrow.keep(this, "workload", "confidence", "ways");
    }

    private Component ways(MatchRow row) {
        Div ways = new Div();
        row.match()
                .best()
                .filter(best -> row.open() && row.binding(best).isPresent())
                .ifPresent(best ->
                        ways.add(icon(Glyph.CHECK, "matches.accept", "match-accept", () -> accept.accept(row, best))));
        if (row.match().foreign().isEmpty() && !row.skipped()) {
            ways.add(icon(Glyph.EDIT, "matches.change", "match-change", () -> change.accept(row)));
        }
        if (row.match().foreign().isEmpty()) {
            ways.add(icon(
                    row.skipped() ? Glyph.RETURN : Glyph.PAUSE,
                    row.skipped() ? "matches.again" : "matches.skip",
                    "match-skip",
                    () -> skip.accept(row)));
        }
        return ways;
    }

    private static Button icon(Glyph glyph, String key, String test, Runnable press) {
        Button button = Buttons.quiet(glyph, "", press);
        button.setAriaLabel(Text.of(key));
        button.setTooltipText(Text.of(key));
        return Buttons.marked(button, test);
    }

    private void keys() {
        addCellFocusListener(event -> focused = event.getItem().orElse(null));
        key(
                Key.KEY_A,
                row -> row.match()
                        .best()
                        .filter(best -> row.open() && row.binding(best).isPresent())
                        .ifPresent(best -> accept.accept(row, best)));
        key(Key.KEY_S, skip);
        key(Key.KEY_C, row -> {
            if (row.match().foreign().isEmpty() && !row.skipped()) change.accept(row);
        });
        key(Key.ENTER, row -> setDetailsVisible(row, !isDetailsVisible(row)));
    }

    private void key(Key key, Consumer<MatchRow> act) {
        Shortcuts.addShortcutListener(
                        this,
                        () -> {
                            byKey = key != Key.ENTER;
                            if (focused != null) act.accept(focused);
                        },
                        key)
                .listenOn(this);
    }
}
