package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link BuildPods} promises. */
public abstract class BuildPodsContract {
    @TempDir
    Path source;

    @TempDir
    Path results;

    protected final List<String> lines = new CopyOnWriteArrayList<>();

    protected abstract BuildPods pods();

    /** An image with a shell and tar. */
    protected abstract ImageReference image();

    /** What is left of pods that were closed. */
    protected abstract List<String> left();

    @Test
    public void filesGoInProgramsRunOnThemAndWhatTheyMadeComesOut() throws IOException {
        Files.createDirectories(source.resolve("a/b"));
        Files.writeString(source.resolve("a/b/word.txt"), "hello");
        Files.createSymbolicLink(source.resolve("a/link"), Path.of("b/word.txt"));
        Files.writeString(
                source.resolve("run"), "#!/bin/sh\ncat \"$1\" >a/made; mkdir out; ln -s ../a/made out/link\n");
        assertThat(source.resolve("run").toFile().setExecutable(true)).isTrue();
        try (BuildPod pod = open(Map.of())) {
            pod.put(source);
            assertThat(run(pod, "./run", "a/link")).isZero();
            pod.bring(List.of(pod.work() + "/a/made", pod.work() + "/out"), results);
            Path inside = results.resolve(pod.work().substring(1));
            assertThat(inside.resolve("a/made")).hasContent("hello");
            assertThat(inside.resolve("out/link")).isRegularFile().hasContent("hello");
        }
        assertThat(left()).isEmpty();
    }

    @Test
    public void linesComeInOrderFromBothOutputsWithTheirColours() {
        try (BuildPod pod = open(Map.of("GREETING", "from the environment"))) {
            lines.clear();
            String script = "echo one; echo two >&2; printf '\\033[31mred\\033[0m\\n'; echo \"$GREETING\"; exit 3";
            assertThat(run(pod, "sh", "-c", script)).isEqualTo(3);
            assertThat(lines).containsExactly("one", "two", "\u001b[31mred\u001b[0m", "from the environment");
        }
    }

    @Test
    public void wordsReachTheProgramAsTheyAre() {
        try (BuildPod pod = open(Map.of())) {
            lines.clear();
            assertThat(run(pod, "echo", "$(id)", "; exit 1", "a  b", "'")).isZero();
            assertThat(lines).containsExactly("$(id) ; exit 1 a  b '");
        }
    }

    @Test
    public void aFileThatIsKeptIsReadByItsProgramsLiesInNoFolderThatOutlastsThePodAndIsForNobodyElse() {
        byte[] content = "s3cret $(id) 'ü'\n".getBytes(StandardCharsets.UTF_8);
        try (BuildPod pod = open(Map.of())) {
            lines.clear();
            String file = pod.keep("settings.xml", content);
            assertThat(run(pod, "stat", "-c", "%a %s", file)).isZero();
            assertThat(run(pod, "cat", file)).isZero();
            assertThat(lines).containsExactly("600 " + content.length, "s3cret $(id) 'ü'");
            lines.clear();
            String large = pod.keep("large", new byte[300_000]);
            assertThat(run(pod, "stat", "-c", "%s", large)).isZero();
            assertThat(lines).containsExactly("300000");
            assertThat(file).doesNotStartWith(pod.cache()).doesNotStartWith(pod.work());
        }
        assertThat(left()).isEmpty();
    }

    @Test
    public void whatIsNotThereCannotBeBrought() {
        try (BuildPod pod = open(Map.of())) {
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> pod.bring(List.of(pod.work() + "/nothing"), results));
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_FAILED);
            assertThat(refusal.failure().because()).contains("nothing");
        }
    }

    @Test
    public void aProgramThatIsKilledRanOutOfMemory() {
        try (BuildPod pod = open(Map.of())) {
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> run(pod, "sh", "-c", "kill -9 $$"));
            assertThat(refusal.problem()).isEqualTo(Problem.BUILD_POD_OUT_OF_MEMORY);
        }
    }

    @Test
    public void anInterruptEndsTheProgramAndNothingIsLeft() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread worker = Thread.ofVirtual().start(() -> {
            try (BuildPod pod = open(Map.of())) {
                pod.run(List.of("sh", "-c", "echo begun; sleep 600"), line -> begun.countDown());
                end.complete(new AssertionError("it ended"));
            } catch (RuntimeException e) {
                end.complete(e);
            }
        });
        assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
        worker.interrupt();
        assertThat(end.get(60, TimeUnit.SECONDS)).isInstanceOf(CancellationException.class);
        worker.join();
        assertThat(left()).isEmpty();
    }

    protected BuildPod open(Map<String, String> environment) {
        return pods().open(image(), environment, lines::add);
    }

    protected int run(BuildPod pod, String... argv) {
        return pod.run(List.of(argv), lines::add);
    }
}
