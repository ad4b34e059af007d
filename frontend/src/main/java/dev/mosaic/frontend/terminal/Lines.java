package dev.mosaic.frontend.terminal;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.workload.WorkloadId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of one browser session: nobody else can take them up, and they end with it. */
final class Lines implements HttpSessionBindingListener {
    private static final String ATTRIBUTE = "mosaic.lines";
    private final Map<String, Line> all = new ConcurrentHashMap<>();

    /** Those of this session; made on first use. */
    static Lines of(HttpSession session) {
        if (session.getAttribute(ATTRIBUTE) instanceof Lines known) return known;
        Lines fresh = new Lines();
        session.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    /** Those of the session of the page at hand. */
    static Lines here() {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof Lines known) return known;
        Lines fresh = new Lines();
        session.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    Line add(Shell shell, ShellApi shells) {
        Line line = new Line(shell, shells, () -> all.remove(shell.id()));
        all.put(shell.id(), line);
        return line;
    }

    Optional<Line> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The newest there. */
    Optional<Line> of(WorkloadId workload) {
        return all.values().stream()
                .filter(line -> line.shell().place().workload().equals(workload))
                .max((one, other) ->
                        one.shell().opened().compareTo(other.shell().opened()));
    }

    /** Who leaves takes their shells along. */
    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.values().forEach(Line::close);
    }
}
