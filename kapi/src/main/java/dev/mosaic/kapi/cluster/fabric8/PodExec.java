package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.ExecWatch;
import io.fabric8.kubernetes.client.dsl.PodResource;
import io.fabric8.kubernetes.client.dsl.TtyExecErrorable;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** One program run in a build pod. What it says is read to its end: the exit code may be known earlier. */
final class PodExec {
    /** How long the status of a pod may take to tell why its program ended in the middle. */
    private static final Duration STATUS = Duration.ofSeconds(20);

    private final PodResource pod;
    private final PodFate fate;
    private final List<String> argv;
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    PodExec(PodResource pod, PodFate fate, List<String> argv) {
        this.pod = pod;
        this.fate = fate;
        this.argv = argv;
    }

    /** Tells each line it writes, and answers its exit code. */
    int lines(Consumer<String> line) {
        return read(in -> {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String text = reader.readLine(); text != null; text = reader.readLine()) line.accept(text);
        });
    }

    /** Hands over what it writes; answers its exit code. */
    int read(Taking<InputStream> taking) {
        return during(pod.inContainer(BuildPodSpec.CONTAINER).redirectingOutput(), watch -> taking.take(output(watch)));
    }

    /** Gives it something to read; answers its exit code. */
    int feed(Taking<OutputStream> giving) {
        return during(pod.inContainer(BuildPodSpec.CONTAINER).redirectingInput().redirectingOutput(), watch -> {
            OutputStream out = new BufferedOutputStream(new Pieces(watch.getInput()), 32 * 1024);
            giving.take(out);
            out.flush();
            output(watch).transferTo(OutputStream.nullOutputStream());
        });
    }

    /** What it wrote as errors. */
    String errors() {
        return errors.toString(StandardCharsets.UTF_8).strip();
    }

    private static InputStream output(ExecWatch watch) {
        return new ExitedInput(watch.getOutput(), watch.exitCode());
    }

    private int during(TtyExecErrorable ready, Taking<ExecWatch> work) {
        try (ExecWatch watch = ready.writingError(errors).exec(argv.toArray(String[]::new))) {
            fate.end().thenRun(watch::close);
            work.take(watch);
            return code(watch);
        } catch (IOException | KubernetesClientException e) {
            Cancelled.check();
            throw broken(String.valueOf(e.getMessage())).because(e);
        }
    }

    private int code(ExecWatch watch) {
        OptionalInt code = ExitCode.within(watch, STATUS);
        if (code.isPresent() && !fate.end().isDone()) return code.getAsInt();
        throw broken("its answer was cut off");
    }

    /** The pod's own reason where it tells one in time. */
    private Refusal broken(String otherwise) {
        return fate.end(STATUS).orElseGet(() -> PodEnds.gone(otherwise));
    }

    /** Works on a stream. */
    @FunctionalInterface
    interface Taking<T> {
        void take(T stream) throws IOException;
    }
}
