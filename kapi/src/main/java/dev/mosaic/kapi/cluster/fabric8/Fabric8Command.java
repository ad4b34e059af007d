package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One program, run once by exec. */
final class Fabric8Command {
    private static final int NOT_FOUND = 127;
    private final ContainerResource container;
    private final NewCommand command;
    private final long start = System.nanoTime();

    Fabric8Command(ContainerResource container, NewCommand command) {
        this.container = container;
        this.command = command;
    }

    /** On a leash; empty where the container has no shell to hold it. */
    Optional<CommandResult> leashed(String mark) {
        return run(ShellScripts.command(mark, command.argv()));
    }

    CommandResult alone() {
        return run(command.argv()).orElseThrow(this::missing);
    }

    private Optional<CommandResult> run(List<String> argv) {
        KeptOutput out = new KeptOutput();
        KeptOutput err = new KeptOutput();
        ExecStatus status = new ExecStatus();
        try (ExecWatch watch = container
                .redirectingInput()
                .writingOutput(out)
                .writingError(err)
                .usingListener(status)
                .exec(argv.toArray(String[]::new))) {
            OptionalInt code = ExitCode.of(watch, Duration.ofSeconds(command.seconds()));
            if (code.isPresent()) return Optional.of(ended(code.getAsInt(), out, err));
            if (status.isMissingProgram()) return Optional.empty();
            throw lost(status);
        } catch (TimeoutException e) {
            return Optional.of(result(null, out, err));
        }
    }

    /** A shell tells that it found no program by exit code and a word. */
    private CommandResult ended(int code, KeptOutput out, KeptOutput err) {
        String program = Pattern.quote(command.argv().getFirst());
        boolean told = err.kept().text().matches("sh: (line )?(\\d+: )?" + program + ": (command )?not found\\s*");
        if (code == NOT_FOUND && told) throw missing();
        return result(code, out, err);
    }

    private CommandResult result(@Nullable Integer code, KeptOutput out, KeptOutput err) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new CommandResult(code, out.kept(), err.kept(), code == null, millis);
    }

    private Refusal missing() {
        return Refusal.of(
                Problem.PROGRAM_MISSING,
                Map.of(
                        "program",
                        command.argv().getFirst(),
                        "container",
                        command.place().container()));
    }

    private Refusal lost(ExecStatus status) {
        return Refusal.of(Problem.SHELL_LOST, Map.of("what", command.place().toString(), "detail", status.because()));
    }
}
