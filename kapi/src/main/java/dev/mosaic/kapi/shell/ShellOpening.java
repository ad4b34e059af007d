package dev.mosaic.kapi.shell;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.cluster.UserToken;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Opens shells, in a container or in a debug container beside it. */
@Component
class ShellOpening {
    private final Shells shells;
    private final DebugContainers debug;
    private final OpenShells open;
    private final ShellAudit audit;
    private final Clock clock;

    ShellOpening(Shells shells, DebugContainers debug, OpenShells open, ShellAudit audit, Clock clock) {
        this.shells = shells;
        this.debug = debug;
        this.open = open;
        this.audit = audit;
        this.clock = clock;
    }

    /** {@code released} is called when it has ended; when this fails, the caller does it. */
    Shell open(Caller caller, UserToken token, NewShell wanted, Flux<Failure> loss, Runnable released) {
        String id = UUID.randomUUID().toString();
        ContainerPlace place = wanted.debug() ? debug.add(token, wanted.place(), id) : wanted.place();
        Terminal terminal = shells.open(place, id, wanted.size());
        Shell shell = new Shell(id, place, wanted.debug(), clock.instant());
        audit.opened(caller, shell);
        open.add(shell, caller, terminal, loss, end -> {
            released.run();
            audit.closed(caller, shell, end);
        });
        return shell;
    }

    String debugImage() {
        return debug.image();
    }
}
