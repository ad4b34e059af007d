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
import java.util.Set;

/** How many rows are chosen, and what can be done to all of them; there only while some are. */
class SelectionBar extends Div {
    private final SelectionActs acts;
    private final Span count = new Span();

    SelectionBar(Grid<Workload> grid, SelectionActs acts) {
        this.acts = acts;
        addClassName("m-selection");
        getElement().setAttribute("data-test", "selection");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", Text.of("selection.label"));
        count.getElement().setAttribute("aria-live", "polite");
        add(count, acts.buttons(), Buttons.quiet(Glyph.CROSS, Text.of("selection.none"), grid::deselectAll));
        grid.addSelectionListener(event -> show(event.getAllSelectedItems()));
        setVisible(false);
    }

    private void show(Set<Workload> chosen) {
        setVisible(!chosen.isEmpty());
        count.setText(Text.count("selection.count", chosen.size()));
        acts.chosen(chosen.stream()
                .map(Workload::id)
                .sorted(Comparator.comparing(WorkloadId::toString))
                .toList());
    }
}
