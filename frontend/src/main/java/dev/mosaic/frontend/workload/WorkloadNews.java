package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataKeyMapper;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.contract.workload.WorkloadEvent.Counted;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.live.Follower;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Puts changes into the list: a row changes where it stands and glows once; what would move rows is only counted. */
class WorkloadNews implements Follower<WorkloadEvent> {
    private final Grid<Workload> grid;
    private final WorkloadRows rows;
    private final Set<WorkloadId> gone;
    private final TableLife table;

    WorkloadNews(Grid<Workload> grid, WorkloadRows rows, Set<WorkloadId> gone, TableLife table) {
        this.grid = grid;
        this.rows = rows;
        this.gone = gone;
        this.table = table;
    }

    @Override
    public void seen(List<WorkloadEvent> events) {
        table.live();
        Set<Workload> changed = new LinkedHashSet<>();
        for (WorkloadEvent event : events) {
            switch (event) {
                case WorkloadEvent.Changed(Workload row) -> changed(row, changed);
                case WorkloadEvent.Gone(WorkloadId id) -> gone(id, changed);
                case Counted count -> table.counted(count);
                case WorkloadEvent.Quiet quiet -> {}
            }
        }
        glow(changed);
    }

    @Override
    public void stale(Failure why) {
        table.cut(why);
    }

    private void changed(Workload row, Set<Workload> changed) {
        Workload shown = rows.held(row.id());
        if (shown == null || (shown.equals(row) && !gone.contains(row.id()))) return;
        gone.remove(row.id());
        show(row, changed);
    }

    private void gone(WorkloadId id, Set<Workload> changed) {
        Workload shown = rows.held(id);
        if (shown != null && gone.add(id)) show(shown, changed);
    }

    private void show(Workload row, Set<Workload> changed) {
        rows.change(row);
        changed.remove(row);
        changed.add(row);
    }

    private void glow(Set<Workload> changed) {
        DataKeyMapper<Workload> keys = grid.getDataCommunicator().getKeyMapper();
        ArrayNode glowing = JsonNodeFactory.instance.arrayNode();
        changed.stream().filter(keys::has).map(keys::key).forEach(glowing::add);
        if (!glowing.isEmpty()) grid.getElement().executeJs("window.mosaicGlow?.(this, $0)", glowing);
    }
}
