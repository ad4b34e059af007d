package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.ShipOffer;
import dev.mosaic.contract.delivery.ShipOffer.BoundContainer;
import dev.mosaic.contract.delivery.ShipQuestion;
import dev.mosaic.contract.delivery.ShipTogetherApi;
import dev.mosaic.contract.delivery.Ships;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.operation.GamePlan;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.Purpose;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.workload.ActApi;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.SelectionEvent;
import dev.mosaic.contract.workload.SelectionPlan.Planned;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Several workloads shipped in one press over HTTP: a real repository, real builds, a real registry, simulated pods. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundShipsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final WorkloadId REPORT = new WorkloadId("analytics", WorkloadKind.DEPLOYMENT, "report");
    private static final WorkloadId REDIS = new WorkloadId("shop", WorkloadKind.STATEFULSET, "redis");
    private static final WorkloadId NOBODY = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "nobody");

    @LocalServerPort
    private int port;

    @Autowired
    private LoopbackRegistry registry;

    @Autowired
    private SampleRepository source;

    private ShipTogetherApi ships;

    @BeforeEach
    void bindTheReport() {
        ships = api(ShipTogetherApi.class);
        BindingApi bindings = api(BindingApi.class);
        await().atMost(SOON).until(() -> find(CART).rollout().complete(1));
        Binding binding = new Binding(
                REPORT,
                "report",
                source.url(),
                new RelativePath("catalogue/Dockerfile"),
                new RelativePath("catalogue"),
                registry.repository("report"));
        boolean bound = bindings.list().stream()
                .anyMatch(stored -> stored.binding().workload().equals(REPORT));
        if (!bound) bindings.save(binding, "");
    }

    @Test
    void whatIsBoundIsOfferedWithTheCommitItRunsAndWhatIsNotIsNamed() {
        ShipOffer offer = ships.offer(new ShipQuestion(List.of(CART, REDIS, REPORT, NOBODY)));
        assertThat(offer.workloads())
                .extracting(ShipOffer.Offered::workload)
                .containsExactly(CART, REDIS, REPORT, NOBODY);
        BoundContainer cart = offer.workloads().getFirst().containers().getFirst();
        assertThat(cart.binding().repository()).isEqualTo(source.url());
        assertThat(cart.running())
                .isEqualTo(find(CART).workload().commits().getFirst().sha());
        assertThat(problem(offer, REDIS)).isEqualTo(Problem.NOT_BOUND);
        assertThat(problem(offer, NOBODY)).isEqualTo(Problem.NOT_FOUND);
    }

    @Test
    void thePlanOfEachNamesItsBuilderAndWhatCannotBeShippedSpoilsNoOther() {
        Commit commit = source.commits().get(2);
        List<Planned> plans = ships.plan(
                        new Ships(List.of(ship(CART, commit), ship(REDIS, commit), ship(REPORT, commit))))
                .plans();
        assertThat(plans).extracting(Planned::startable).containsExactly(true, false, true);
        assertThat(Objects.requireNonNull(plans.get(1).failure()).problem()).isEqualTo(Problem.NOT_BOUND);
        GamePlan report = Objects.requireNonNull(plans.getLast().plan());
        assertThat(Objects.requireNonNull(report.builder()).builder()).isEqualTo(BuilderKind.JIB);
        assertThat(report.changes().getFirst().after())
                .contains("/report@sha256:")
                .contains(commit.sha().brief());
        assertThat(fetched(plans.getFirst()))
                .as("what is fetched for one serves the other")
                .isEqualTo(fetched(plans.getLast()));
    }

    @Test
    void oneRevisionIsShippedToAllAndEachAnswersWithItsCommit() {
        Commit commit = source.commits().get(1);
        List<SelectionEvent> events = events(ship(CART, commit), ship(REPORT, commit));
        SelectionEvent.Accepted accepted = (SelectionEvent.Accepted) events.getFirst();
        assertThat(accepted.operations()).extracting(Operation::workload).containsExactly(CART, REPORT);
        assertThat(outcomes(events)).containsExactly(Outcome.done(), Outcome.done());
        for (WorkloadId id : List.of(CART, REPORT)) {
            assertThat(find(id).workload().commits())
                    .extracting(RunningCommit::sha)
                    .containsExactly(commit.sha());
            assertThat(find(id).workload().containers().getFirst().image())
                    .startsWith(registry.repository(id.name()) + "@sha256:");
        }
        assertThat(api(ActApi.class).watchAll(accepted.together()).collectList().block(SOON))
                .as("told again where all acts together are")
                .hasSameSizeAs(events);
    }

    @Test
    void whereOneIsNotBoundNothingIsStarted() {
        int before = api(OperationApi.class).list().size();
        Commit commit = source.commits().getFirst();
        assertThatThrownBy(() -> events(ship(REPORT, commit), ship(REDIS, commit)))
                .isInstanceOfSatisfying(
                        WebClientResponseException.class,
                        refused -> assertThat(refused.getResponseBodyAsString()).contains("NOT_BOUND"));
        assertThat(api(OperationApi.class).list()).hasSize(before);
    }

    @Test
    void whatCannotBeSeenIsNotFoundWhateverIsBoundThere() {
        Commit commit = source.commits().getFirst();
        assertThatThrownBy(() -> events(ship(REPORT, commit), ship(NOBODY, commit)))
                .isInstanceOf(WebClientResponseException.NotFound.class);
    }

    @Test
    void twoContainersOfOneWorkloadAreRefusedByTheirRule() {
        Commit commit = source.commits().getFirst();
        assertThatThrownBy(() -> new Ships(List.of(ship(CART, commit), ship(CART, commit))))
                .hasMessageContaining("ships must be of different workloads");
    }

    private static Problem problem(ShipOffer offer, WorkloadId id) {
        return offer.workloads().stream()
                .filter(one -> one.workload().equals(id))
                .map(one -> Objects.requireNonNull(one.failure()).problem())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fetched(Planned planned) {
        return Objects.requireNonNull(planned.plan()).commands().stream()
                .filter(command -> command.purpose() == Purpose.FETCH || command.purpose() == Purpose.CHECK_OUT)
                .map(Command::line)
                .toList();
    }

    private static Ship ship(WorkloadId id, Commit commit) {
        GitRef revision = new GitRef(commit.sha().value());
        return new Ship(id, id.name(), revision, new GitRef("main"), null, null, null, OnFailure.RETURN_TO_LAST_GOOD);
    }

    private List<SelectionEvent> events(Ship... wanted) {
        return Objects.requireNonNull(
                ships.ship(new Ships(List.of(wanted))).collectList().block(SOON));
    }

    private static List<Outcome> outcomes(List<SelectionEvent> events) {
        return events.stream()
                .flatMap(event ->
                        event instanceof SelectionEvent.Moved moved ? Stream.of(moved.event()) : Stream.empty())
                .flatMap(event ->
                        event instanceof OperationEvent.Finished end ? Stream.of(end.outcome()) : Stream.empty())
                .toList();
    }

    private WorkloadDetail find(WorkloadId id) {
        return api(WorkloadApi.class).find(id.namespace(), id.kind(), id.name());
    }

    private <T> T api(Class<T> type) {
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer s3cret")
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(type);
    }
}
