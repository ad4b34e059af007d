package dev.mosaic.frontend.workload;

import com.vaadin.flow.component.grid.Grid;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadEvent;
import dev.mosaic.frontend.live.Follower;
import dev.mosaic.frontend.widget.StaleNote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts changes into the list: a known row changes where it stands; only a new or a lost one moves the others. */
class WorkloadNews implements Follower<WorkloadEvent> {
    private final Grid<Workload> grid;
    private final WorkloadRows rows;
    private final StaleNote note;
    private boolean stale;

    WorkloadNews(Grid<Workload> grid, WorkloadRows rows, StaleNote note) {
        this.grid = grid;
        this.rows = rows;
        this.note = note;
    }

    @Override
    public void seen(List<WorkloadEvent> events) {
        note.fresh();
        if (stale || events.stream().filter(this::movesRows).count() > 0) rows.refreshAll();
        else latest(events).values().forEach(rows::refreshItem);
        stale = false;
    }

    @Override
    public void stale(Failure why) {
        stale = true;
        note.stale(why);
    }

    private boolean movesRows(WorkloadEvent event) {
        return switch (event) {
            case WorkloadEvent.Changed changed -> rows.meets(changed.workload().id());
            case WorkloadEvent.Gone gone -> rows.knows(gone.id());
            case WorkloadEvent.Counted counted -> counted.moved();
            case WorkloadEvent.Quiet quiet -> false;
        };
    }

    private Map<Object, Workload> latest(List<WorkloadEvent> events) {
        Map<Object, Workload> latest = new LinkedHashMap<>();
        for (WorkloadEvent event : events) {
            if (event instanceof WorkloadEvent.Changed(Workload workload) && shown(workload)) {
                latest.put(workload.id(), workload);
            }
        }
        return latest;
    }

    private boolean shown(Workload workload) {
        return grid.getDataCommunicator().getKeyMapper().has(workload);
    }
}
