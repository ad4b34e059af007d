package dev.mosaic.kapi.shell;

import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Shells;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Runs single commands; whoever lets go of one ends it. */
@Component
class Commands {
    private final Shells shells;
    private final ShellRights rights;
    private final ShellCount count;
    private final ShellAudit audit;

    Commands(Shells shells, ShellRights rights, ShellCount count, ShellAudit audit) {
        this.shells = shells;
        this.rights = rights;
        this.count = count;
        this.audit = audit;
    }

    Flux<CommandEvent> run(Caller caller, NewCommand command) {
        rights.require(caller, command.place());
        return Flux.create(sink -> {
            Thread thread = Thread.ofVirtual().name("command").unstarted(() -> perform(caller, command, sink));
            sink.onDispose(thread::interrupt);
            thread.start();
        });
    }

    private void perform(Caller caller, NewCommand command, FluxSink<CommandEvent> sink) {
        try {
            CommandResult result = counted(caller, command);
            audit.ran(caller, command, result);
            sink.next(new CommandEvent.Finished(result));
            sink.complete();
        } catch (CancellationException e) {
            sink.complete(); // nobody is there to be told
        } catch (RuntimeException e) {
            sink.error(e);
        }
    }

    private CommandResult counted(Caller caller, NewCommand command) {
        Runnable less = count.more(caller);
        try {
            return shells.run(command);
        } finally {
            less.run();
        }
    }
}
