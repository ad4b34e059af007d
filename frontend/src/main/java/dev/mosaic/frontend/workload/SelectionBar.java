package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.text.Text;
import dev.mosaic.frontend.widget.Buttons;
import dev.mosaic.frontend.widget.Glyph;
import dev.mosaic.frontend.widget.SelectionActs;
import java.util.Comparator;
import java.util.List;

/** How many rows are chosen, and what can be done to all of them; there only while some are. */
class SelectionBar extends Div {
    private final Grid<Workload> grid;
    private final Span count = new Span();

    SelectionBar(Grid<Workload> grid, SelectionActs acts) {
        this.grid = grid;
        addClassName("m-selection");
        getElement().setAttribute("data-test", "selection");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", Text.of("selection.label"));
        count.getElement().setAttribute("aria-live", "polite");
        add(
                count,
                acts.buttons(this::chosen, grid::deselectAll),
                Buttons.quiet(Glyph.CROSS, Text.of("selection.none"), grid::deselectAll));
        grid.addSelectionListener(event -> show(event.getAllSelectedItems().size()));
        setVisible(false);
    }

    private List<WorkloadId> chosen() {
        return grid.getSelectedItems().stream()
                .map(Workload::id)
                .sorted(Comparator.comparing(WorkloadId::toString))
                .toList();
    }

    private void show(int chosen) {
        setVisible(chosen > 0);
        count.setText(Text.count("selection.count", chosen));
    }
}
