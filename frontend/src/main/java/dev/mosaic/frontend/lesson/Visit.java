package dev.mosaic.frontend.lesson;

import com.vaadin.flow.server.VaadinSession;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read and done in this browser session, in order; the newest 500 steps. Safe for several tabs at a time. */
public final class Visit {
    private static final int MOST = 500;
    private final List<Section> sections = new ArrayList<>();
    private final Set<String> readSinceLastAct = new HashSet<>();
    private boolean cut;

    /** Commands with one heading. */
    record Section(Instant at, String heading, List<Command> commands, boolean act) {}

    /** The visit of the session at hand. */
    public static Visit here() {
        VaadinSession session = VaadinSession.getCurrent();
        Visit visit = session.getAttribute(Visit.class);
        if (visit != null) return visit;
        Visit fresh = new Visit();
        session.setAttribute(Visit.class, fresh);
        return fresh;
    }

    /** A page was looked at; what was read already since the last act is not told again. */
    public synchronized void looked(Lesson lesson, Instant at) {
        List<Command> fresh = lesson.reads().stream()
                .filter(command -> readSinceLastAct.add(command.line()))
                .toList();
        if (!fresh.isEmpty()) add(new Section(at, lesson.subject(), fresh, false));
    }

    /** An operation was started; from here on everything may read differently. */
    public synchronized void did(Operation operation) {
        readSinceLastAct.clear();
        String heading = operation.kind() + " " + operation.subject() + " on " + operation.workload() + ", operation "
                + operation.id();
        add(new Section(operation.started(), heading, operation.commands(), true));
    }

    /** How many steps there are. */
    public synchronized int size() {
        return sections.size();
    }

    synchronized List<Section> sections() {
        return List.copyOf(sections);
    }

    synchronized boolean isCut() {
        return cut;
    }

    private void add(Section section) {
        sections.add(section);
        if (sections.size() <= MOST) return;
        sections.removeFirst();
        cut = true;
    }
}
