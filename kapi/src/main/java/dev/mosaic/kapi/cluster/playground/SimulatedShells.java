package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** Shells that only pretend: a few programs, no machine behind them. Containers of distroless images have none. */
final class SimulatedShells implements Shells {
    private final SimulatedCluster cluster;
    private final AtomicInteger running = new AtomicInteger();

    SimulatedShells(SimulatedCluster cluster) {
        this.cluster = cluster;
    }

    @Override
    public Terminal open(ContainerPlace place, String id, ShellSize size) {
        if (isDistroless(place)) throw Refusal.of(Problem.SHELL_MISSING, Map.of("container", place.container()));
        return SimulatedTerminal.open(place, size, running);
    }

    @Override
    public CommandResult run(NewCommand command) {
        if (isDistroless(command.place()) || !SmallShell.knows(command.argv().getFirst())) throw missing(command);
        long start = System.nanoTime();
        SimulatedOutput out = new SimulatedOutput();
        SimulatedOutput err = new SimulatedOutput();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread program = Thread.ofVirtual().name("simulated-command").start(() -> {
            SmallShell shell = new SmallShell(command.place(), new ShellSize(80, 24));
            running.incrementAndGet();
            code.complete(shell.program(command.argv(), out::add, err::add));
            running.decrementAndGet();
        });
        try {
            int exit = code.get(command.seconds(), TimeUnit.SECONDS);
            return new CommandResult(exit, out.kept(), err.kept(), false, millis(start));
        } catch (TimeoutException e) {
            return new CommandResult(null, out.kept(), err.kept(), true, millis(start));
        } catch (InterruptedException e) {
            throw Cancelled.restored();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            program.interrupt();
        }
    }

    /** How many pretended programs run; for tests. */
    int running() {
        return running.get();
    }

    private static Refusal missing(NewCommand command) {
        return Refusal.of(
                Problem.PROGRAM_MISSING,
                Map.of(
                        "program",
                        command.argv().getFirst(),
                        "container",
                        command.place().container()));
    }

    private static long millis(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Debug containers are not in the pod's template, and have a shell. */
    private boolean isDistroless(ContainerPlace place) {
        return cluster.ask(place.workload(), workload -> {
            SimulatedPod pod = workload.pods().stream()
                    .filter(each -> each.name().equals(place.pod()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(Problem.NOT_FOUND, Map.of("what", place.toString())));
            return pod.containers().stream()
                    .filter(container -> container.spec().name().equals(place.container()))
                    .anyMatch(container -> container.spec().image().contains("distroless"));
        });
    }
}
