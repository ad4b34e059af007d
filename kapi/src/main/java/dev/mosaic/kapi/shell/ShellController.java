package dev.mosaic.kapi.shell;

import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.contract.shell.ShellOutlook;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.web.CurrentCaller;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** Shells over HTTP. */
@RestController
class ShellController implements ShellApi {
    private final ShellDesk desk;
    private final ShellStreams streams;
    private final CurrentCaller caller;

    ShellController(ShellDesk desk, ShellStreams streams, CurrentCaller caller) {
        this.desk = desk;
        this.streams = streams;
        this.caller = caller;
    }

    @Override
    public ShellOutlook outlook(String namespace, WorkloadKind kind, String name) {
        return desk.outlook(caller.get(), new WorkloadId(namespace, kind, name));
    }

    @Override
    public Shell open(NewShell wanted) {
        return desk.open(caller.get(), caller.token(), wanted, streams.loss(wanted.place()));
    }

    @Override
    public Flux<ShellEvent> output(String id, long from) {
        return streams.output(id, from);
    }

    @Override
    public Flux<ShellEvent> input(String id, Flux<ShellInput> inputs) {
        return streams.input(caller.get(), id, inputs);
    }

    @Override
    public void close(String id) {
        desk.close(caller.get(), id);
    }

    @Override
    public Flux<CommandEvent> run(NewCommand command) {
        return streams.run(command);
    }
}
