package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.commit.ActiveCommit;
import dev.mosaic.contract.commit.CommitApi;
import dev.mosaic.contract.commit.Trace;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.OldImageApi;
import dev.mosaic.contract.delivery.OldImages;
import dev.mosaic.contract.delivery.Removal;
import dev.mosaic.contract.delivery.Removed;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.CommitRange;
import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.BuilderKind;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.image.ImageTag;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.Layers;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationApi;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.OperationEvent.Started;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.RepositoryApi;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.TagApi;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadApi;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.contract.workload.WorkloadQuery;
import dev.mosaic.kapi.image.ImageFixture;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** The main job over HTTP, whole: a real repository, a real Jib build, a real push; only the pods are simulated. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundShipTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private LoopbackRegistry registry;

    @Autowired
    private SampleRepository source;

    private WorkloadApi workloads;
    private DeliveryApi ships;

    @BeforeEach
    void signIn() {
        workloads = api(WorkloadApi.class, "s3cret");
        ships = api(DeliveryApi.class, "s3cret");
    }

    @Test
    void aCommitThatIsListedBoundAndShippedRunsByItsDigest() {
        WorkloadId catalogue = running("catalogue");
        bind(catalogue);
        List<ImageTag> before = tags();
        Commit commit = api(RepositoryApi.class, "s3cret")
                .commits(source.url(), new GitRef("main"), 50)
                .get(1);
        List<OperationEvent> events = ship(catalogue, new GitRef(commit.sha().value()), new GitRef("main"));
        assertThat(outcome(events)).isEqualTo(Outcome.done());
        WorkloadDetail detail = find(catalogue);
        String image = detail.workload().containers().getFirst().image();
        assertThat(image).startsWith(registry.repository("catalogue") + "@sha256:");
        assertThat(detail.workload().commits()).extracting(RunningCommit::sha).containsExactly(commit.sha());
        assertThat(detail.pods())
                .filteredOn(pod -> pod.current())
                .hasSize(2)
                .allSatisfy(
                        pod -> assertThat(pod.containers().getFirst().imageId()).isEqualTo(image));
        assertThat(replay(events)).hasSameSizeAs(events).endsWith(events.getLast());
        whatWasNewIsRecorded(events);
        theCommitIsTold(catalogue, commit);
        assertThat(tags()).hasSize(before.size() + 1);
    }

    private List<ImageTag> tags() {
        return api(TagApi.class, "s3cret")
                .tags("shop", WorkloadKind.DEPLOYMENT, "catalogue", "catalogue")
                .tags();
    }

    private void whatWasNewIsRecorded(List<OperationEvent> events) {
        Operation operation = api(OperationApi.class, "s3cret")
                .find(((Started) events.getFirst()).operation().id());
        assertThat(operation.made()).isNotNull();
        assertThat(operation.made().builder()).isEqualTo(BuilderKind.JIB);
        Layers layers = operation.made().layers();
        assertThat(layers.count()).isPositive().isEqualTo(layers.fresh());
        assertThat(layers.freshBytes()).isPositive();
    }

    private void theCommitIsTold(WorkloadId id, Commit commit) {
        CommitApi commits = api(CommitApi.class, "s3cret");
        ActiveCommit active =
                commits.active(id.namespace(), id.kind(), id.name()).getFirst();
        assertThat(active.trace()).isEqualTo(Trace.ANNOTATION);
        assertThat(active.sha()).isEqualTo(commit.sha());
        assertThat(commits.changes(source.url(), commit.sha()).files()).isNotEmpty();
        CommitSha tip = api(RepositoryApi.class, "s3cret")
                .branches(source.url())
                .getFirst()
                .tip();
        CommitRange newer = commits.range(source.url(), commit.sha(), tip);
        assertThat(newer.gained()).extracting(Commit::sha).containsExactly(tip);
        assertThat(newer.lost()).isEmpty();
    }

    @Test
    void aCommitThatCrashesEndsBackAtTheLastGoodOne() {
        WorkloadId cart = running("cart");
        CommitSha before = find(cart).workload().commits().getFirst().sha();
        Outcome outcome = outcome(ship(cart, new GitRef("experiment"), new GitRef("experiment")));
        assertThat(outcome.ending()).isEqualTo(Ending.BACK_AT_LAST_GOOD);
        assertThat(outcome.failure().because()).contains("no rates for EUR");
        Workload after = find(cart).workload();
        assertThat(after.commits()).extracting(RunningCommit::sha).containsExactly(before);
        assertThat(after.health().word()).isEqualTo(HealthWord.RUNNING);
    }

    @Test
    void theListTellsOfEveryKindOfTrouble() {
        await().atMost(SOON).untilAsserted(() -> {
            List<Workload> rows = workloads.list(WorkloadQuery.everything()).rows();
            assertThat(rows).hasSizeBetween(8, 12);
            assertThat(rows)
                    .extracting(row -> row.health().word())
                    .contains(HealthWord.RUNNING, HealthWord.FAILING, HealthWord.STOPPED);
        });
    }

    @Test
    void aCommitIsFoundByItsWordsItsAuthorAndTheBeginningOfItsId() {
        RepositoryApi repositories = api(RepositoryApi.class, "s3cret");
        GitRef main = new GitRef("main");
        Commit oldest = source.commits().getLast();
        assertThat(repositories.search(source.url(), main, oldest.title().toUpperCase(java.util.Locale.ROOT)))
                .contains(oldest);
        assertThat(repositories.search(source.url(), main, oldest.author())).contains(oldest);
        assertThat(repositories.search(source.url(), main, oldest.sha().brief()))
                .containsExactly(oldest);
        assertThat(repositories.search(source.url(), main, "nobody ever wrote this"))
                .isEmpty();
        assertThat(repositories.tags(source.url())).isEmpty();
    }

    @Test
    void theSampleRepositoryIsKnown() {
        RepositoryApi repositories = api(RepositoryApi.class, "s3cret");
        assertThat(repositories.known().repositories()).containsExactly(source.hosted());
        assertThat(repositories.dockerfiles(source.url())).contains(new RelativePath("cart/Dockerfile"));
    }

    @Test
    void whoDoesNotKnowTheSecretIsRefused() {
        assertThatThrownBy(() -> api(WorkloadApi.class, "other").list(WorkloadQuery.everything()))
                .isInstanceOf(WebClientResponseException.Unauthorized.class);
    }

    @Test
    void ofTheImagesThatWerePushedTheOldOnesAreRemovedAndThoseInUseStay() {
        WorkloadId frontend = running("frontend");
        bind(frontend);
        assertThat(outcome(ship(frontend, new GitRef("main"), new GitRef("main"))))
                .isEqualTo(Outcome.done());
        ImageRepository repository = registry.repository("frontend");
        push(repository, "forgotten", repository + ":forgotten");
        push(repository, "theirs", "");
        OldImages weighed = weigh();
        assertThat(weighed.others()).isEqualTo(2); // the one that ran at the start, and theirs
        assertThat(weighed.allowed()).isTrue();
        assertThat(weighed.images()).extracting(OldImage::goes).containsExactly(false, true);
        assertThat(weighed.images().getFirst().stay().reason()).isEqualTo(StayReason.IN_USE);
        assertThat(weighed.going().getFirst().tags()).containsExactly("forgotten");
        assertThat(weighed.commands()).hasSize(1);
        List<Digest> all = weighed.images().stream().map(OldImage::digest).toList();
        List<Removed> removed = api(OldImageApi.class, "s3cret")
                .remove("shop", WorkloadKind.DEPLOYMENT, "frontend", "frontend", new Removal(1, all));
        assertThat(removed).extracting(Removed::gone).containsExactly(false, true);
        assertThat(weigh().images()).extracting(OldImage::goes).containsExactly(false);
        assertThat(weigh().others()).isEqualTo(2);
    }

    private OldImages weigh() {
        return api(OldImageApi.class, "s3cret").weigh("shop", WorkloadKind.DEPLOYMENT, "frontend", "frontend", 1);
    }

    private void push(ImageRepository repository, String tag, String mark) {
        String path = repository.value().substring(repository.registry().length() + 1);
        ImageFixture.Layer layer = new ImageFixture.Layer().file("hello", tag);
        new ImageFixture(repository.registry())
                .push(path, tag, layer, "{\"Labels\":{\"dev.mosaic.image\":\"" + mark + "\"}}");
    }

    private WorkloadId running(String name) {
        WorkloadId id = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name);
        await().atMost(SOON).until(() -> find(id).workload().health().word() == HealthWord.RUNNING);
        return id;
    }

    private WorkloadDetail find(WorkloadId id) {
        return workloads.find(id.namespace(), id.kind(), id.name());
    }

    private void bind(WorkloadId id) {
        Binding binding = new Binding(
                id,
                id.name(),
                source.url(),
                new RelativePath(id.name() + "/Dockerfile"),
                new RelativePath(id.name()),
                registry.repository(id.name()));
        api(BindingApi.class, "s3cret").save(binding, "");
    }

    private List<OperationEvent> ship(WorkloadId id, GitRef revision, GitRef branch) {
        Ship ship = new Ship(id, id.name(), revision, branch, null, null, null, OnFailure.RETURN_TO_LAST_GOOD);
        return ships.ship(ship).collectList().block(SOON);
    }

    private List<OperationEvent> replay(List<OperationEvent> events) {
        Started started = (Started) events.getFirst();
        return api(OperationApi.class, "s3cret")
                .events(started.operation().id())
                .collectList()
                .block(SOON);
    }

    private static @Nullable Outcome outcome(List<OperationEvent> events) {
        return ((Finished) events.getLast()).outcome();
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
