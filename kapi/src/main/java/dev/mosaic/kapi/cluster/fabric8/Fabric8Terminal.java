package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Terminal;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ContainerResource;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;

/** A terminal by exec, and beside it the leash by which what was started in it is ended. */
final class Fabric8Terminal implements Terminal {
    /** Small enough that a flood is stopped soon, large enough that it is no burden. */
    private static final int CHUNK = 8 * 1024;

    private static final Duration STATUS = Duration.ofSeconds(5);

    private final ContainerPlace place;
    private final Leash leash;
    private final ExecWatch watch;
    private final ExecStatus status;
    private final StoppableInput output;
    private final OutputStream input;
    private byte[] first = {};

    private Fabric8Terminal(ContainerPlace place, Leash leash, ExecWatch watch, ExecStatus status) {
        this.place = place;
        this.leash = leash;
        this.watch = watch;
        this.status = status;
        this.output = new StoppableInput(new ExitedInput(watch.getOutput(), watch.exitCode()));
        this.input = new Pieces(watch.getInput());
    }

    /** Once it wrote its first byte. */
    static Fabric8Terminal open(ContainerResource container, ContainerPlace place, String mark, ShellSize size) {
        Leash leash = Leash.hold(container, mark);
        try {
            ExecStatus status = new ExecStatus();
            ExecWatch watch = container
                    .redirectingInput()
                    .redirectingOutput()
                    .withTTY()
                    .usingListener(status)
                    .exec(ShellScripts.terminal(mark).toArray(String[]::new));
            Fabric8Terminal terminal = new Fabric8Terminal(place, leash, watch, status);
            terminal.begin(size);
            leash.whenLost(terminal::silent);
            return terminal;
        } catch (RuntimeException e) {
            leash.pull();
            throw e;
        }
    }

    private void begin(ShellSize size) {
        resize(size);
        first = read();
        if (first.length > 0) return;
        watch.close();
        if (status.isMissingProgram()) {
            throw Refusal.of(Problem.SHELL_MISSING, Map.of("container", place.container()));
        }
        throw lost();
    }

    @Override
    public byte[] read() {
        byte[] begun = first;
        first = new byte[0];
        if (begun.length > 0) return begun;
        byte[] chunk = new byte[CHUNK];
        try {
            int read = output.read(chunk);
            return read < 0 ? new byte[0] : Arrays.copyOf(chunk, read);
        } catch (IOException e) {
            return new byte[0]; // how it ended is told by its status
        }
    }

    @Override
    public void type(byte[] bytes) {
        try {
            input.write(bytes);
            input.flush();
        } catch (IOException | KubernetesClientException e) {
            // it has ended: whoever reads is told how
        }
    }

    @Override
    public void resize(ShellSize size) {
        try {
            watch.resize(size.columns(), size.rows());
        } catch (KubernetesClientException e) {
            // it has ended: whoever reads is told how
        }
    }

    @Override
    public ShellEnd end() {
        OptionalInt code = ExitCode.within(watch, STATUS);
        if (code.isEmpty()) return ShellEnd.failed(lost().failure());
        leash.let();
        return ShellEnd.exited(code.getAsInt());
    }

    @Override
    public void close() {
        leash.pull();
        stop();
    }

    /** Nobody said that the connection is gone, and nothing comes through it. */
    private void silent() {
        status.cut("nothing came through the connection any more");
        stop();
    }

    private void stop() {
        watch.close();
        output.stop();
    }

    private Refusal lost() {
        return Refusal.of(Problem.SHELL_LOST, Map.of("what", place.toString(), "detail", status.because()));
    }
}
