package dev.mosaic.frontend.terminal;

import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.contract.workload.WorkloadId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The newest commands of this browser session, by workload; kept in its memory and nowhere else. */
final class History {
    private static final int MOST = 20;
    private final Map<WorkloadId, Deque<RanCommand>> ran = new ConcurrentHashMap<>();

    /** The one of the session at hand. */
    static History here() {
        VaadinSession session = VaadinSession.getCurrent();
        History known = session.getAttribute(History.class);
        if (known != null) return known;
        History fresh = new History();
        session.setAttribute(History.class, fresh);
        return fresh;
    }

    void add(WorkloadId id, RanCommand command) {
        Deque<RanCommand> all = ran.computeIfAbsent(id, fresh -> new ArrayDeque<>());
        synchronized (all) {
            all.addFirst(command);
            if (all.size() > MOST) all.removeLast();
        }
    }

    /** Newest first. */
    List<RanCommand> of(WorkloadId id) {
        Deque<RanCommand> all = ran.getOrDefault(id, new ArrayDeque<>());
        synchronized (all) {
            return List.copyOf(all);
        }
    }

    void forget(WorkloadId id) {
        ran.remove(id);
    }
}
