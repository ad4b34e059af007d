package dev.mosaic.kapi.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.problem.Failure;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput.Typed;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

class OpenShellTest {
    private static final Caller ANN = new Caller("ann", "1", List.of(), Map.of());
    private static final Caller EVE = new Caller("eve", "2", List.of(), Map.of());
    private static final Duration LONG = Duration.ofMinutes(10);
    private final FakeTerminal terminal = new FakeTerminal();
    private final Sinks.One<Failure> loss = Sinks.one();
    private final CompletableFuture<ShellEnd> ended = new CompletableFuture<>();
    private final List<ShellEvent> seen = new CopyOnWriteArrayList<>();
    private boolean begun;

    @AfterEach
    void nothingIsLeft() {
        terminal.close();
        if (begun) assertThat(ended).succeedsWithin(Duration.ofSeconds(5)); // its thread has come to its end
    }

    @Test
    void aReaderSeesWhatWasWrittenBeforeItCameAndWhatFollows() {
        OpenShell shell = open(LONG, LONG);
        terminal.write("before");
        read(shell, 0);
        terminal.write("after");
        await().until(() -> text().equals("beforeafter"));
    }

    @Test
    void aNewcomerTakesOverAndGoesOnWhereItWants() {
        OpenShell shell = open(LONG, LONG);
        terminal.write("first");
        CompletableFuture<Void> left = new CompletableFuture<>();
        shell.read(0).subscribe(event -> {}, broken -> {}, () -> left.complete(null));
        terminal.write("second");
        read(shell, 5);
        assertThat(left).succeedsWithin(Duration.ofSeconds(5));
        await().until(() -> text().equals("second"));
    }

    @Test
    void aProgramWaitsForAReaderWhoIsBehindSoThatNothingGrows() {
        OpenShell shell = open(LONG, LONG);
        BaseSubscriber<ShellEvent> slow = new BaseSubscriber<>() {
            @Override
            protected void hookOnSubscribe(org.reactivestreams.Subscription subscription) {
                // it asks for nothing yet
            }
        };
        shell.read(0).subscribe(slow);
        terminal.flood();
        await().during(Duration.ofMillis(300)).until(() -> terminal.taken() < 2 << 20);
        long before = terminal.taken();
        slow.request(1_000);
        await().until(() -> terminal.taken() > before + (4 << 20));
        slow.cancel();
    }

    @Test
    void aFloodThatNobodyReadsIsKeptToItsLastPart() {
        OpenShell shell = open(LONG, LONG);
        terminal.flood();
        await().until(() -> terminal.taken() > 8 << 20);
        terminal.stop();
        terminal.write("the end");
        read(shell, 0);
        await().until(() -> text().endsWith("the end"));
        assertThat(text().length()).isLessThan(600 * 1024);
    }

    @Test
    void whatIsTypedReachesTheProgramInOrder() {
        OpenShell shell = open(LONG, LONG);
        for (String word : List.of("a", "b", "c")) shell.take(new Typed(word.getBytes(StandardCharsets.UTF_8)));
        assertThat(terminal.typed()).isEqualTo("abc");
    }

    @Test
    void aProgramThatEndsTellsItsCode() {
        OpenShell shell = open(LONG, LONG);
        read(shell, 0);
        terminal.exit(3);
        assertThat(ended).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ShellEnd.exited(3));
        await().until(() -> seen.contains(new ShellEvent.Ended(ShellEnd.exited(3))));
    }

    @Test
    void aRightThatIsGoneEndsItAndTheReaderIsToldWhy() {
        OpenShell shell = open(LONG, LONG);
        read(shell, 0);
        Failure why = Refusal.of(Problem.FORBIDDEN, Map.of()).failure();
        loss.tryEmitValue(why);
        assertThat(ended).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ShellEnd.failed(why));
        await().until(() -> seen.contains(new ShellEvent.Ended(ShellEnd.failed(why))));
        assertThat(terminal.closed()).isTrue();
    }

    @Test
    void oneInWhichNobodyTypesIsEnded() throws Exception {
        read(open(Duration.ofMillis(200), LONG), 0);
        assertThat(ended.get(5, TimeUnit.SECONDS).failure())
                .satisfies(why -> assertThat(why.problem()).isEqualTo(Problem.SHELL_IDLE));
    }

    @Test
    void oneThatNobodyReadsIsEndedAfterAWhileAndNotBefore() {
        OpenShell shell = open(LONG, Duration.ofMillis(400));
        Disposable reader = read(shell, 0);
        await().during(Duration.ofMillis(800)).until(() -> !ended.isDone());
        reader.dispose();
        assertThat(ended).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ShellEnd.closed());
        assertThat(terminal.closed()).isTrue();
    }

    @Test
    void aShellIsItsOpenersAlone() {
        OpenShells shells = new OpenShells(settings(LONG, LONG, 5));
        shells.add(shell(), ANN, terminal, Flux.never(), ended::complete);
        assertThat(shells.find(ANN, "one").shell()).isEqualTo(shell());
        assertThat(shells.of(EVE, shell().place().workload())).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> shells.find(EVE, "one"))
                        .problem())
                .isEqualTo(Problem.NOT_FOUND);
    }

    @Test
    void aMosaicThatEndsEndsItsShellsWithASentence() throws Exception {
        OpenShells shells = new OpenShells(settings(LONG, LONG, 5));
        shells.add(shell(), ANN, terminal, Flux.never(), ended::complete);
        shells.stop();
        assertThat(ended.get(5, TimeUnit.SECONDS).failure())
                .satisfies(why -> assertThat(why.problem()).isEqualTo(Problem.SHELL_ENDED_WITH_MOSAIC));
        assertThat(terminal.closed()).isTrue();
    }

    @Test
    void onePersonHasSoManyAndAnotherStillHasSome() {
        ShellCount count = new ShellCount(settings(LONG, LONG, 2));
        Runnable less = count.more(ANN);
        count.more(ANN);
        assertThat(catchThrowableOfType(Refusal.class, () -> count.more(ANN)).problem())
                .isEqualTo(Problem.SHELLS_FULL);
        count.more(EVE);
        less.run();
        count.more(ANN);
    }

    @Test
    void allTogetherHaveSoManyToo() {
        ShellCount count = new ShellCount(new ShellSettings(2, 1, LONG, LONG, LONG));
        count.more(ANN);
        assertThat(catchThrowableOfType(Refusal.class, () -> count.more(EVE)).problem())
                .isEqualTo(Problem.SHELLS_FULL);
    }

    private OpenShell open(Duration idle, Duration grace) {
        OpenShell shell = new OpenShell(shell(), ANN, terminal, settings(idle, grace, 5));
        begun = true;
        shell.begin(loss.asMono().flux(), ended::complete);
        return shell;
    }

    private Disposable read(OpenShell shell, long from) {
        return shell.read(from).subscribe(seen::add);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (ShellEvent event : seen)
            if (event instanceof ShellEvent.Output output)
                text.append(new String(output.data(), StandardCharsets.UTF_8));
        return text.toString();
    }

    private static ShellSettings settings(Duration idle, Duration grace, int perUser) {
        return new ShellSettings(perUser, 100, idle, grace, Duration.ofSeconds(2));
    }

    private static Shell shell() {
        WorkloadId id = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
        return new Shell("one", new ContainerPlace(id, "cart-1", "cart"), false, Instant.EPOCH);
    }
}
