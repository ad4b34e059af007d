package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.CommandOutput;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.contract.shell.ShellOutlook;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.kapi.KapiRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Shells in memory, which echo; container {@code proxy} has none, and in namespace {@code platform} nobody may. */
public class FakeShells implements ShellApi {
    public final List<String> opened = new CopyOnWriteArrayList<>();
    public final List<String> closed = new CopyOnWriteArrayList<>();
    public final List<NewCommand> commands = new CopyOnWriteArrayList<>();
    public final StringBuffer typed = new StringBuffer();
    private final Sinks.Many<ShellEvent> output = Sinks.many().replay().all();

    @Override
    public ShellOutlook outlook(String namespace, WorkloadKind kind, String name) {
        boolean may = !namespace.equals("platform");
        return new ShellOutlook(
                answer("create", "pods/exec", namespace, may),
                answer("patch", "pods/ephemeralcontainers", namespace, false),
                "busybox:1.37",
                List.of());
    }

    private static RightAnswer answer(String verb, String resource, String namespace, boolean allowed) {
        return new RightAnswer(new Right(verb, "", resource, namespace, ""), allowed, allowed ? "" : "kind: Role");
    }

    @Override
    public Shell open(NewShell wanted) {
        if (wanted.place().container().equals("proxy")) {
            throw new KapiRefusal(new Failure(
                    Problem.SHELL_MISSING, Map.of("container", "proxy"), "Open", "it has no shell", "Debug it"));
        }
        String id = "shell-" + opened.size();
        opened.add(wanted.place().toString());
        say("cart:/ $ ");
        return new Shell(id, wanted.place(), wanted.debug(), Instant.now());
    }

    /** The program writes. */
    public void say(String text) {
        output.tryEmitNext(new ShellEvent.Output(0, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** It is over. */
    public void end(ShellEnd how) {
        output.tryEmitNext(new ShellEvent.Ended(how));
    }

    @Override
    public Flux<ShellEvent> output(String id, long from) {
        return output.asFlux();
    }

    @Override
    public Flux<ShellEvent> input(String id, Flux<ShellInput> inputs) {
        return inputs.doOnNext(this::take).thenMany(Flux.empty());
    }

    private void take(ShellInput input) {
        switch (input) {
            case ShellInput.Typed keys -> typed.append(new String(keys.data(), StandardCharsets.UTF_8));
            case ShellInput.Resized resized ->
                typed.append(
                        "[" + resized.size().columns() + "x" + resized.size().rows() + "]");
        }
    }

    @Override
    public void close(String id) {
        closed.add(id);
    }

    @Override
    public Flux<CommandEvent> run(NewCommand command) {
        commands.add(command);
        CommandOutput out = new CommandOutput("bin  etc  <b>usr</b>\n", 20, false);
        CommandOutput err = new CommandOutput("ls: nothing: No such file\n", 3_000_000, true);
        return Flux.just(
                new CommandEvent.Running(), new CommandEvent.Finished(new CommandResult(2, out, err, false, 41)));
    }
}
