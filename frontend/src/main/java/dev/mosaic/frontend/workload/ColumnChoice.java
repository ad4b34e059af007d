package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which columns show and in which order; by mouse or keyboard alone. */
class ColumnChoice extends Div {
    private final Div rows = new Div();
    private final Consumer<List<ListColumn>> changed;
    private List<ListColumn> shown = List.of();

    ColumnChoice(Consumer<List<ListColumn>> changed) {
        this.changed = changed;
        Button open = Buttons.marked(Buttons.plain(Glyph.COLUMNS, Text.of("columns"), () -> {}), "columns");
        Popover popover = new Popover();
        popover.setTarget(open);
        popover.setModal(true);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(Text.of("columns"));
        rows.addClassName("m-column-rows");
        Button usual = Buttons.quiet(Glyph.RETURN, Text.of("columns.usual"), () -> choose(ListColumn.usual()));
        Div panel = new Div(new H2(Text.of("columns")), rows, Buttons.marked(usual, "columns-usual"));
        panel.addClassName("m-column-panel");
        popover.add(panel);
        addClassName("m-columns-button");
        add(open, popover);
    }

    void show(List<ListColumn> columns) {
        shown = List.copyOf(columns);
        rows.removeAll();
        Stream.concat(shown.stream(), Arrays.stream(ListColumn.values()))
                .distinct()
                .forEach(column -> rows.add(row(column)));
    }

    private Component row(ListColumn column) {
        Checkbox there = new Checkbox(Text.of("column." + column.key()), shown.contains(column));
        there.setEnabled(column != ListColumn.NAME);
        there.getElement().setAttribute("data-test", "column-" + column.key());
        there.addValueChangeListener(event -> toggle(column, event.getValue()));
        Div row = new Div(there);
        row.addClassName("m-column-row");
        if (shown.contains(column)) row.add(move(column, -1, "columns.earlier"), move(column, 1, "columns.later"));
        return row;
    }

    private Button move(ListColumn column, int by, String key) {
        Button move = Buttons.quiet(by < 0 ? Glyph.UP : Glyph.DOWN, "", () -> move(column, by));
        move.setAriaLabel(Text.of(key, Text.of("column." + column.key())));
        int to = shown.indexOf(column) + by;
        move.setEnabled(to >= 0 && to < shown.size());
        return Buttons.marked(move, (by < 0 ? "earlier-" : "later-") + column.key());
    }

    private void toggle(ListColumn column, boolean wanted) {
        List<ListColumn> next = new ArrayList<>(shown);
        next.remove(column);
        if (wanted) next.add(column);
        choose(next);
    }

    private void move(ListColumn column, int by) {
        List<ListColumn> next = new ArrayList<>(shown);
        int at = next.indexOf(column);
        next.remove(column);
        next.add(at + by, column);
        choose(next);
    }

    private void choose(List<ListColumn> next) {
        show(next);
        changed.accept(next);
    }
}
