package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every {@link Shells} promises. */
public abstract class ShellsContract {
    protected static final Duration SOON = Duration.ofSeconds(90);

    protected abstract TestCluster cluster();

    protected abstract Shells shells();

    /** A running container whose image has no shell, but a program that exits with 0. */
    protected abstract ContainerPlace withoutShell();

    /** Whether a program of this word still runs in the container. */
    protected abstract boolean runs(ContainerPlace place, String word);

    @Test
    public void whatIsTypedComesBackAndIsDone() throws Exception {
        try (Typist typist = open(shelled())) {
            typist.type("echo grüße '日本 🚢'\r");
            typist.await("grüße 日本 🚢\r\n");
        }
    }

    @Test
    public void theTerminalHasTheSizeItWasOpenedWithAndThenTheNewOne() throws Exception {
        try (Typist typist = open(shelled())) {
            typist.type("stty size\r");
            typist.await("30 100");
            typist.terminal.resize(new ShellSize(132, 43));
            typist.type("stty size\r");
            typist.await("43 132");
        }
    }

    @Test
    public void controlCEndsAFloodAndTheShellGoesOn() throws Exception {
        try (Typist typist = open(shelled())) {
            typist.type("yes flood\r");
            typist.await("flood\r\nflood\r\nflood\r\n");
            typist.type("\u0003");
            typist.type("echo after $((1)) the-flood\r");
            typist.await("the-flood\r\n");
        }
    }

    @Test
    public void aShellThatIsLeftEndsWithItsExitCode() throws Exception {
        try (Typist typist = open(shelled())) {
            typist.type("exit 3\r");
            assertThat(typist.end()).isEqualTo(ShellEnd.exited(3));
        }
    }

    @Test
    public void closingEndsTheReadingAndWhatWasStarted() throws Exception {
        ContainerPlace place = shelled();
        Typist typist = open(place);
        typist.type("sleep 7654\r");
        typist.await("sleep 7654");
        await().atMost(SOON).until(() -> runs(place, "7654"));
        typist.close();
        typist.end();
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs(place, "7654"));
    }

    @Test
    public void aContainerWithoutAShellIsToldAsThat() {
        ContainerPlace place = withoutShell();
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> shells().open(place, id(), new ShellSize(80, 24)).close());
        assertThat(refusal.problem()).isEqualTo(Problem.SHELL_MISSING);
        assertThat(refusal.failure().because()).contains("sh");
    }

    @Test
    public void aPodThatIsNotThereIsNotFound() {
        ContainerPlace place = new ContainerPlace(shelled().workload(), "nobody-made-it", "main");
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> shells().open(place, id(), new ShellSize(80, 24)).close());
        assertThat(refusal.problem()).isEqualTo(Problem.NOT_FOUND);
    }

    @Test
    public void aCommandAnswersItsOutputsApartAndItsExitCode() {
        CommandResult result = run("sh", "-c", "echo out; echo wrong >&2; exit 3");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out().text()).isEqualTo("out\n");
        assertThat(result.err().text()).isEqualTo("wrong\n");
        assertThat(result.timedOut()).isFalse();
    }

    @Test
    public void wordsReachTheProgramAsTheyAre() {
        assertThat(run("echo", "$(id)", "; exit 1", "a  b", "'").out().text()).isEqualTo("$(id) ; exit 1 a  b '\n");
    }

    @Test
    public void aCommandWhoseTimeIsUpIsEnded() {
        ContainerPlace place = shelled();
        CommandResult result = shells().run(new NewCommand(place, List.of("sleep", "8765"), 1));
        assertThat(result.timedOut()).isTrue();
        assertThat(result.exitCode()).isNull();
        assertThat(result.millis()).isBetween(1000L, 20_000L);
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs(place, "8765"));
    }

    @Test
    public void anInterruptEndsACommand() throws Exception {
        ContainerPlace place = shelled();
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread worker = Thread.ofVirtual().start(() -> {
            try {
                shells().run(new NewCommand(place, List.of("sleep", "9876"), 600));
            } catch (RuntimeException e) {
                end.complete(e);
            }
        });
        await().atMost(SOON).until(() -> runs(place, "9876"));
        worker.interrupt();
        assertThat(end.get(20, TimeUnit.SECONDS)).isNotInstanceOf(Refusal.class);
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs(place, "9876"));
    }

    @Test
    public void anOutputWithoutEndIsKeptToItsLimitAndCounted() {
        CommandResult result = shells().run(new NewCommand(shelled(), List.of("yes", "much"), 2));
        assertThat(result.timedOut()).isTrue();
        assertThat(result.out().cut()).isTrue();
        assertThat(result.out().bytes()).isGreaterThan(result.out().text().getBytes(StandardCharsets.UTF_8).length);
        assertThat(result.out().text()).startsWith("much\nmuch\n").hasSizeLessThan(300_000);
    }

    @Test
    public void aProgramThatIsNotThereIsToldAsThat() {
        for (ContainerPlace place : List.of(shelled(), withoutShell())) {
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> shells().run(new NewCommand(place, List.of("nobody-wrote-it"), 20)));
            assertThat(refusal.problem()).isEqualTo(Problem.PROGRAM_MISSING);
            assertThat(refusal.failure().tried()).contains("nobody-wrote-it");
        }
    }

    /** A running container with a shell; made once. */
    protected ContainerPlace shelled() {
        WorkloadId id = new WorkloadId(cluster().missing().namespace(), WorkloadKind.DEPLOYMENT, "shelled");
        if (cluster().workloads().find(id).isEmpty()) cluster().create(WorkloadKind.DEPLOYMENT, "shelled", 1);
        return running(id);
    }

    protected ContainerPlace running(WorkloadId id) {
        Pod pod = await().atMost(SOON)
                .until(
                        () -> cluster().workloads().find(id).stream()
                                .flatMap(detail -> detail.pods().stream())
                                .filter(Pod::ready)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return new ContainerPlace(id, pod.name(), "main");
    }

    private CommandResult run(String... argv) {
        return shells().run(new NewCommand(shelled(), List.of(argv), 30));
    }

    protected Typist open(ContainerPlace place) {
        return new Typist(shells().open(place, id(), new ShellSize(100, 30)));
    }

    protected static String id() {
        return UUID.randomUUID().toString();
    }
}
