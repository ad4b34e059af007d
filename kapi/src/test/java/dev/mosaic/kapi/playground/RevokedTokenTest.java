package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.account.AccountApi;
import dev.mosaic.contract.account.AccountKind;
import dev.mosaic.contract.account.AccountState;
import dev.mosaic.contract.account.NewAccount;
import dev.mosaic.contract.delivery.DeliveryApi;
import dev.mosaic.contract.delivery.Ship;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.git.RelativePath;
import dev.mosaic.contract.image.ImageRepository;
import dev.mosaic.contract.operation.Ending;
import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.operation.OperationEvent;
import dev.mosaic.contract.operation.OperationEvent.Finished;
import dev.mosaic.contract.operation.OperationEvent.StepFinished;
import dev.mosaic.contract.operation.OperationEvent.StepStarted;
import dev.mosaic.contract.operation.Outcome;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.repository.Binding;
import dev.mosaic.contract.repository.BindingApi;
import dev.mosaic.contract.repository.StoredBinding;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import io.netty.handler.codec.http.HttpMethod;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A registry whose token works when it is checked, and is revoked while the image is built. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class RevokedTokenTest {
    private static final WorkloadId WORKLOAD = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "frontend");
    private static final String LOGIN = "Basic " + Base64.getEncoder().encodeToString("ann:t0ken".getBytes());

    @LocalServerPort
    private int port;

    @Autowired
    private SampleRepository source;

    private final CountDownLatch revoked = new CountDownLatch(1);
    private DisposableServer registry;
    private String host;

    @BeforeEach
    void open() {
        registry = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(this::answer)
                .bindNow();
        host = "127.0.0.1:" + registry.port();
        api(AccountApi.class).save(new NewAccount(AccountKind.REGISTRY, host, "ann", "t0ken"));
    }

    @AfterEach
    void close() {
        api(AccountApi.class).remove(AccountKind.REGISTRY, host);
        registry.disposeNow();
    }

    @Test
    void aTokenThatIsRevokedDuringTheBuildEndsTheShipUntouchedAndSaysWhereToRenewIt() {
        assertThat(api(AccountApi.class).check(AccountKind.REGISTRY, host).state())
                .isEqualTo(AccountState.WORKS);
        StoredBinding bound = bind();
        List<OperationEvent> events = ship();
        api(BindingApi.class)
                .remove(
                        WORKLOAD.namespace(),
                        WORKLOAD.kind(),
                        WORKLOAD.name(),
                        bound.binding().container(),
                        bound.version());
        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                StepFinished.class,
                                finished -> assertThat(finished.step()).isEqualTo(StepName.BUILD)));
        Outcome outcome = ((Finished) events.getLast()).outcome();
        assertThat(outcome.ending()).isEqualTo(Ending.UNTOUCHED);
        assertThat(outcome.failure()).isNotNull();
        assertThat(outcome.failure().problem()).isEqualTo(Problem.REGISTRY_UNAUTHORIZED);
        assertThat(outcome.failure().remedy()).contains(host);
    }

    private StoredBinding bind() {
        Binding binding = new Binding(
                WORKLOAD,
                "frontend",
                source.url(),
                new RelativePath("frontend/Dockerfile"),
                new RelativePath("frontend"),
                new ImageRepository(host + "/shop/frontend"));
        return api(BindingApi.class).save(binding, "");
    }

    private List<OperationEvent> ship() {
        Ship ship = new Ship(
                WORKLOAD, "frontend", new GitRef("main"), null, null, null, null, OnFailure.RETURN_TO_LAST_GOOD);
        return api(DeliveryApi.class)
                .ship(ship)
                .doOnNext(event -> {
                    if (event instanceof StepStarted step && step.step() == StepName.PUSH) revoked.countDown();
                })
                .collectList()
                .block(Duration.ofSeconds(30));
    }

    /** It has no image yet. Who pushes waits for the token to be revoked. */
    private int status(HttpServerRequest request) throws InterruptedException {
        if (request.method().equals(HttpMethod.POST) && !revoked.await(20, TimeUnit.SECONDS)) return 500;
        boolean right = LOGIN.equals(request.requestHeaders().get("Authorization"));
        if (!right || revoked.getCount() == 0) return 401;
        return request.uri().equals("/v2/") ? 200 : 404;
    }

    /** Netty hangs up on TLS at once, as servers without it do; Jib tries that first. */
    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return Mono.fromCallable(() -> status(request))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(status -> {
                    if (status == 401) response.header("WWW-Authenticate", "Basic realm=\"registry\"");
                    return response.status(status).send();
                });
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
