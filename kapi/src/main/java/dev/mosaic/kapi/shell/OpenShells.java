package dev.mosaic.kapi.shell;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The shells that are open. They do not outlive this kapi. */
@Component
class OpenShells implements SmartLifecycle {
    private static final Duration FAREWELL = Duration.ofSeconds(3);
    private final Map<String, OpenShell> open = new ConcurrentHashMap<>();
    private final ShellSettings settings;
    private volatile boolean running;

    OpenShells(ShellSettings settings) {
        this.settings = settings;
    }

    void add(Shell shell, Caller owner, Terminal terminal, Flux<Failure> loss, Consumer<ShellEnd> ended) {
        OpenShell fresh = new OpenShell(shell, owner, terminal, settings);
        open.put(shell.id(), fresh);
        fresh.begin(loss, end -> {
            open.remove(shell.id());
            ended.accept(end);
        });
    }

    /** Fails with NOT_FOUND for what is another's, too. */
    OpenShell find(Caller caller, String id) {
        OpenShell found = open.get(id);
        if (found == null || !found.isOf(caller)) throw Refusal.of(Problem.NOT_FOUND, Map.of("what", "shell " + id));
        return found;
    }

    /** The caller's there, the oldest first. */
    List<Shell> of(Caller caller, WorkloadId workload) {
        return open.values().stream()
                .filter(shell -> shell.isOf(caller))
                .map(OpenShell::shell)
                .filter(shell -> shell.place().workload().equals(workload))
                .sorted(Comparator.comparing(Shell::opened))
                .toList();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the HTTP server ends, so that the pages are told. */
    @Override
    public void stop() {
        running = false;
        ShellEnd end =
                ShellEnd.failed(Refusal.of(Problem.SHELL_ENDED_WITH_MOSAIC).failure());
        List<OpenShell> all = List.copyOf(open.values());
        all.forEach(shell -> shell.end(end));
        Flux.merge(all.stream().map(OpenShell::over).toList())
                .take(FAREWELL)
                .onErrorComplete()
                .toStream()
                .forEach(event -> {});
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
