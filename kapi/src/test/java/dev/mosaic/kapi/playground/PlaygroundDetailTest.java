package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.event.EventApi;
import dev.mosaic.contract.event.EventPage;
import dev.mosaic.contract.event.ObjectEvent;
import dev.mosaic.contract.manifest.DiffLine;
import dev.mosaic.contract.manifest.Edit;
import dev.mosaic.contract.manifest.EditPlan;
import dev.mosaic.contract.manifest.ManifestApi;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** What the page of one workload asks for, over HTTP, on the simulated cluster. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundDetailTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NAME = "frontend";

    @LocalServerPort
    private int port;

    private ManifestApi manifests;

    @BeforeEach
    void signIn() {
        manifests = api(ManifestApi.class, "s3cret");
    }

    @Test
    void eventsFlow_firstTheWholeThenEachChange() {
        EventPage first = api(EventApi.class, "s3cret")
                .watch("shop", WorkloadKind.DEPLOYMENT, "recommender")
                .filter(page -> page.events().stream().anyMatch(ObjectEvent::warning))
                .blockFirst(SOON);
        assertThat(first.missing()).isEmpty();
        assertThat(first.events())
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(ObjectEvent::last).reversed());
    }

    @Test
    void theNetworkNamesTheWayFromOutside() {
        Network network = api(NetworkApi.class, "s3cret")
                .watch("shop", WorkloadKind.DEPLOYMENT, NAME)
                .blockFirst(SOON);
        assertThat(network.ingresses())
                .singleElement()
                .satisfies(route -> assertThat(route.tls()).isTrue());
        assertThat(network.services()).extracting(service -> service.dns()).contains("frontend.shop");
    }

    @Test
    void anEditIsPlanned_appliedAsAnOperation_andSeenInTheHistory() {
        String base = settled();
        Edit edit = new Edit(
                new dev.mosaic.contract.workload.WorkloadId("shop", WorkloadKind.DEPLOYMENT, NAME),
                base,
                base.replace("replicas: 2", "replicas: 3"),
                OnFailure.RETURN_TO_LAST_GOOD);
        EditPlan plan = manifests.plan(edit);
        assertThat(plan.difference().lines())
                .filteredOn(line -> line.kind() == DiffLine.Kind.ADDED)
                .extracting(line -> line.text().strip())
                .containsExactly("replicas: 3");
        assertThat(plan.plan().commands().getFirst().line())
                .isEqualTo("kubectl -n shop patch deployment/frontend --type=json --field-manager=mosaic -p "
                        + "'[{\"op\":\"replace\",\"path\":\"/spec/replicas\",\"value\":3}]'");
        Finished end = (Finished) manifests.perform(edit).blockLast(SOON);
        assertThat(end.outcome().ending()).isEqualTo(Ending.DONE);
        assertThat(read()).contains("replicas: 3");
        assertThat(manifests.plan(edit).meanwhile().lines()).isNotEmpty();
        refused(edit, Problem.CONFLICT);
    }

    @Test
    void anEditThatDoesNotComeUpIsTakenBack() {
        String base = read("catalogue");
        Edit edit = new Edit(
                new dev.mosaic.contract.workload.WorkloadId("shop", WorkloadKind.DEPLOYMENT, "catalogue"),
                base,
                base.replaceFirst("    image: .*", "    image: nobody/pushed:this"),
                OnFailure.RETURN_TO_LAST_GOOD);
        Finished end = (Finished) manifests.perform(edit).blockLast(SOON);
        assertThat(end.outcome().ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        assertThat(read("catalogue"))
                .contains(base.lines()
                        .filter(line -> line.startsWith("        image:"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anotherNameIsNoEdit() {
        String base = read();
        Edit edit = new Edit(
                new dev.mosaic.contract.workload.WorkloadId("shop", WorkloadKind.DEPLOYMENT, NAME),
                base,
                base.replace("name: frontend\n  namespace", "name: other\n  namespace"),
                OnFailure.LEAVE_AS_IS);
        assertThatThrownBy(() -> manifests.plan(edit)).isInstanceOf(WebClientResponseException.BadRequest.class);
    }

    private String settled() {
        await().atMost(SOON).until(() -> read().contains("replicas: 2"));
        return read();
    }

    private String read() {
        return read(NAME);
    }

    private String read(String name) {
        return manifests.read("shop", WorkloadKind.DEPLOYMENT, name).yaml();
    }

    private void refused(Edit edit, Problem problem) {
        List<?> events = manifests.perform(edit).collectList().onErrorComplete().block(SOON);
        assertThat(events == null || events.stream().noneMatch(Finished.class::isInstance))
                .as(problem.name())
                .isTrue();
    }

    private <T> T api(Class<T> type, String token) {
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
