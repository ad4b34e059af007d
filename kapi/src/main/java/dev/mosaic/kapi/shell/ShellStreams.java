package dev.mosaic.kapi.shell;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.web.Streams;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What flows out of shells and into them. */
@Component
class ShellStreams {
    private final Streams streams;
    private final OpenShells shells;
    private final Commands commands;
    private final ShellRights rights;
    private final ShellSettings settings;

    ShellStreams(Streams streams, OpenShells shells, Commands commands, ShellRights rights, ShellSettings settings) {
        this.streams = streams;
        this.shells = shells;
        this.commands = commands;
        this.rights = rights;
        this.settings = settings;
    }

    /** Why the caller may no longer have a shell there, once that is so. */
    Flux<Failure> loss(ContainerPlace place) {
        return streams.loss(settings.recheck(), caller -> rights.requireStill(caller, place));
    }

    /** That its person may still have it is watched over by the shell itself, which then tells why it ended. */
    Flux<ShellEvent> output(String id, long from) {
        return streams.open(caller -> shells.find(caller, id).read(from), ShellEvent.Quiet::new, caller -> {});
    }

    /** Typed off the event loop, because a program may be slow to take it; one that is over takes nothing. */
    Flux<ShellEvent> input(Caller caller, String id, Flux<ShellInput> inputs) {
        OpenShell shell = shells.find(caller, id);
        return streams.offLoop(inputs)
                .doOnNext(shell::take)
                .takeUntilOther(shell.over())
                .thenMany(Flux.empty());
    }

    Flux<CommandEvent> run(NewCommand command) {
        return streams.open(
                caller -> commands.run(caller, command),
                CommandEvent.Running::new,
                caller -> rights.requireStill(caller, command.place()));
    }
}
