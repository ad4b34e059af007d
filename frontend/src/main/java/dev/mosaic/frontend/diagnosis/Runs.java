package dev.mosaic.frontend.diagnosis;

import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs of this browser session that came to an end, newest first; the newest ten of each workload. They go with the session. */
final class Runs {
    private static final int MOST = 10;
    private final Map<WorkloadId, List<Run>> kept = new HashMap<>();

    /** Those of the session at hand. */
    static Runs here() {
        VaadinSession session = VaadinSession.getCurrent();
        Runs runs = session.getAttribute(Runs.class);
        if (runs == null) session.setAttribute(Runs.class, runs = new Runs());
        return runs;
    }

    synchronized void keep(Run run) {
        List<Run> mine = kept.computeIfAbsent(run.complaint().workload(), id -> new ArrayList<>());
        mine.addFirst(run);
        if (mine.size() > MOST) mine.removeLast();
    }

    synchronized List<Run> of(WorkloadId id) {
        return List.copyOf(kept.getOrDefault(id, List.of()));
    }
}
