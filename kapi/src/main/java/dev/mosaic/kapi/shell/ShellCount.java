package dev.mosaic.kapi.shell;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what is open, by person and in all. */
@Component
class ShellCount {
    private final ShellSettings settings;
    private final List<String> names = new ArrayList<>();

    ShellCount(ShellSettings settings) {
        this.settings = settings;
    }

    /** One more; what is returned takes it back. Fails with SHELLS_FULL. */
    synchronized Runnable more(Caller caller) {
        long own = names.stream().filter(caller.name()::equals).count();
        if (own >= settings.perUser()) throw full(settings.perUser(), "yours");
        if (names.size() >= settings.total()) throw full(settings.total(), "everybody's together");
        names.add(caller.name());
        return () -> less(caller);
    }

    private synchronized void less(Caller caller) {
        names.remove(caller.name());
    }

    private static Refusal full(int limit, String whose) {
        return Refusal.of(Problem.SHELLS_FULL, Map.of("limit", String.valueOf(limit), "whose", whose));
    }
}
