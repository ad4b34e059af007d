package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.shell.CommandEvent;
import dev.mosaic.contract.shell.CommandResult;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.NewCommand;
import dev.mosaic.contract.shell.NewShell;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellApi;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellEvent;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Shells and commands over HTTP, on the whole of kapi with simulated containers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mosaic.mode=playground",
            "mosaic.local.secret=s3cret",
            "mosaic.playground.speed=5",
            "mosaic.shell.per-user=3"
        })
class PlaygroundShellTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final WorkloadId FRONTEND = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "frontend");
    private static final ShellSize SIZE = new ShellSize(90, 20);

    @LocalServerPort
    private int port;

    private ShellApi shells;
    private final List<ShellEvent> seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void signIn() {
        shells = api(ShellApi.class);
    }

    @Test
    void aShellIsOpenedTypedIntoReadAndLeft() {
        Shell shell = shells.open(new NewShell(place(CART, "cart"), SIZE, false));
        assertThat(shells.outlook("shop", WorkloadKind.DEPLOYMENT, "cart").open())
                .contains(shell);
        shells.output(shell.id(), 0).subscribe(seen::add);
        Sinks.Many<ShellInput> keys = Sinks.many().unicast().onBackpressureBuffer();
        shells.input(shell.id(), keys.asFlux()).subscribe();
        keys.tryEmitNext(typed("stty size\r"));
        await().until(() -> text().contains("20 90"));
        keys.tryEmitNext(new ShellInput.Resized(new ShellSize(120, 40)));
        keys.tryEmitNext(typed("stty size\r"));
        await().until(() -> text().contains("40 120"));
        keys.tryEmitNext(typed("exit 4\r"));
        await().until(() -> seen.contains(new ShellEvent.Ended(ShellEnd.exited(4))));
        assertThatThrownBy(() -> shells.close(shell.id())).isInstanceOf(WebClientResponseException.NotFound.class);
    }

    @Test
    void aShellThatIsClosedTellsItsReader() {
        Shell shell = shells.open(new NewShell(place(CART, "cart"), SIZE, false));
        shells.output(shell.id(), 0).subscribe(seen::add);
        await().until(() -> text().contains("playground"));
        shells.close(shell.id());
        await().until(() -> seen.contains(new ShellEvent.Ended(ShellEnd.closed())));
    }

    @Test
    void aContainerWithoutAShellIsToldAndADebugContainerHelps() {
        ContainerPlace proxy = place(FRONTEND, "proxy");
        assertThatThrownBy(() -> shells.open(new NewShell(proxy, SIZE, false)))
                .isInstanceOfSatisfying(
                        WebClientResponseException.class,
                        answer -> assertThat(answer.getResponseBodyAsString()).contains("SHELL_MISSING"));
        Shell debug = shells.open(new NewShell(proxy, SIZE, true));
        assertThat(debug.place().container()).startsWith("mosaic-debug-");
        shells.close(debug.id());
    }

    @Test
    void aCommandAnswersItsOutputsApartAndIsToldOnTheWorkloadWithoutWhatItWrote() {
        CommandResult result = run(new NewCommand(
                place(CART, "cart"), List.of("sh", "-c", "echo secret-output; echo wrong >&2; exit 3"), 20));
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.out().text()).isEqualTo("secret-output\n");
        assertThat(result.err().text()).isEqualTo("wrong\n");
        await().untilAsserted(() -> assertThat(api(EventApi.class)
                        .list("shop", WorkloadKind.DEPLOYMENT, "cart")
                        .events())
                .anySatisfy(event -> {
                    assertThat(event.reason()).isEqualTo("CommandRun");
                    assertThat(event.message()).contains("sh -c", "exit code 3");
                }));
    }

    @Test
    void whatIsTypedIntoAShellIsNowhereInTheAudit() {
        Shell shell = shells.open(new NewShell(place(CART, "cart"), SIZE, false));
        shells.output(shell.id(), 0).subscribe(seen::add);
        shells.input(shell.id(), Flux.just(typed("echo typed-in-secret\r"))).blockLast(Duration.ofSeconds(10));
        await().until(() -> text().contains("typed-in-secret\r\n"));
        shells.close(shell.id());
        EventApi events = api(EventApi.class);
        await().untilAsserted(() -> assertThat(
                        events.list("shop", WorkloadKind.DEPLOYMENT, "cart").events())
                .extracting(event -> event.reason())
                .contains("ShellOpened", "ShellClosed"));
        assertThat(events.list("shop", WorkloadKind.DEPLOYMENT, "cart").events())
                .noneMatch(event -> event.message().contains("typed-in-secret"));
    }

    @Test
    void lettingGoOfACommandEndsItAndMakesRoomForTheNext() {
        NewCommand sleep = new NewCommand(place(CART, "cart"), List.of("sleep", "600"), 600);
        NewCommand echo = new NewCommand(place(CART, "cart"), List.of("echo", "room"), 20);
        List<Disposable> all = List.of(
                shells.run(sleep).subscribe(),
                shells.run(sleep).subscribe(),
                shells.run(sleep).subscribe());
        await().untilAsserted(() -> assertThatThrownBy(() -> run(echo))
                .isInstanceOfSatisfying(
                        WebClientResponseException.class,
                        answer -> assertThat(answer.getResponseBodyAsString()).contains("SHELLS_FULL")));
        all.forEach(Disposable::dispose);
        await().ignoreExceptions().until(() -> run(echo).out().text().equals("room\n"));
    }

    @Test
    void badInputNamesItsField() {
        assertThatThrownBy(() -> new NewCommand(place(CART, "cart"), List.of(), 20))
                .hasMessageContaining("argv");
        assertThatThrownBy(() -> WebClient.create("http://localhost:" + port)
                        .post()
                        .uri("/api/v1/shells")
                        .header("Authorization", "Bearer s3cret")
                        .header("Content-Type", "application/json")
                        .bodyValue(
                                "{\"place\":{\"workload\":{\"namespace\":\"shop\",\"kind\":\"DEPLOYMENT\",\"name\":\"cart\"},"
                                        + "\"pod\":\"../x\",\"container\":\"cart\"},\"size\":{\"columns\":80,\"rows\":24},\"debug\":false}")
                        .retrieve()
                        .toBodilessEntity()
                        .block())
                .isInstanceOfSatisfying(
                        WebClientResponseException.BadRequest.class,
                        answer -> assertThat(answer.getResponseBodyAsString()).contains("pod must be a DNS subdomain"));
    }

    private CommandResult run(NewCommand command) {
        CommandEvent last = shells.run(command).blockLast(Duration.ofSeconds(20));
        return ((CommandEvent.Finished) java.util.Objects.requireNonNull(last)).result();
    }

    private ContainerPlace place(WorkloadId id, String container) {
        WorkloadApi workloads = api(WorkloadApi.class);
        Pod pod = await().until(
                        () -> workloads
                                .find(id.namespace(), id.kind(), id.name())
                                .pods(),
                        pods -> pods.stream().anyMatch(Pod::ready))
                .getFirst();
        return new ContainerPlace(id, pod.name(), container);
    }

    private static ShellInput typed(String text) {
        return new ShellInput.Typed(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (ShellEvent event : seen)
            if (event instanceof ShellEvent.Output output)
                text.append(new String(output.data(), StandardCharsets.UTF_8));
        return text.toString();
    }

    private <T> T api(Class<T> type) {
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeaders(headers -> headers.setBearerAuth("s3cret"))
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
