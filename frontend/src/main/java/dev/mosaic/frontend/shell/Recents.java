package dev.mosaic.frontend.shell;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.frontend.route.Routes;
import dev.mosaic.frontend.widget.Glyph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The workloads looked at last in this session, the latest first. */
@Component
@VaadinSessionScope
class Recents {
    private static final int KEPT = 6;
    private final Deque<Find> seen = new ArrayDeque<>();

    /** Somebody went to this address. */
    synchronized void visited(String path) {
        Routes.workloadOf(path).map(Recents::find).ifPresent(find -> {
            seen.remove(find);
            seen.addFirst(find);
            if (seen.size() > KEPT) seen.removeLast();
        });
    }

    synchronized List<Find> latest() {
        return List.copyOf(seen);
    }

    private static Find find(WorkloadId id) {
        return new Find(
                Glyph.CLOCK, id.name(), id.namespace() + " · " + id.kind().title(), Routes.workload(id));
    }
}
