package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.operation.Command;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Origin;
import dev.mosaic.contract.probe.PastRequest;
import dev.mosaic.contract.probe.ProbeApi;
import dev.mosaic.contract.probe.ProbeEvent;
import dev.mosaic.contract.probe.ProbePlan;
import dev.mosaic.contract.probe.ProbeRequest;
import dev.mosaic.contract.probe.ProbeTarget;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Requests over HTTP, on the simulated cluster. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundRequestTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final WorkloadId FRONTEND = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "frontend");

    @LocalServerPort
    private int port;

    private ProbeApi requests;

    @BeforeEach
    void signIn() {
        requests = HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client()))
                .build()
                .createClient(ProbeApi.class);
    }

    @Test
    void servicesAndPodsOfAWorkloadAreOfferedAndCanBeAsked() {
        List<ProbeTarget> targets = requests.targets("shop", WorkloadKind.DEPLOYMENT, "frontend");
        assertThat(targets)
                .extracting(ProbeTarget::kind)
                .contains(ProbeTarget.Kind.SERVICE_NAME, ProbeTarget.Kind.SERVICE_ADDRESS);
        ProbeTarget first = targets.getFirst();
        assertThat(first.host()).isEqualTo("frontend.shop");
        Answer answer = ask(Origin.in("shop"), Question.Http.get("http://frontend.shop:" + first.port() + "/", 5000));
        assertThat(answer.outcome()).isEqualTo("200");
    }

    @Test
    void historyKeepsWhatWasAskedButNoSecretsAndForgetsWhenTold() {
        Question secret = new Question.Http(
                "http://frontend.shop/status/418",
                "POST",
                List.of(new Header("Authorization", "Bearer canary")),
                null,
                false,
                false,
                null,
                5000);
        assertThat(ask(Origin.as(FRONTEND), secret).outcome()).isEqualTo("418");
        PastRequest past =
                requests.history("shop", WorkloadKind.DEPLOYMENT, "frontend").getFirst();
        assertThat(past.outcome()).isEqualTo("418");
        assertThat(past.request().origin().workload()).isEqualTo(FRONTEND);
        assertThat(((Question.Http) past.request().question()).headers())
                .containsExactly(new Header("Authorization", ""));
        requests.forget("shop", WorkloadKind.DEPLOYMENT, "frontend", past.id());
        assertThat(requests.history("shop", WorkloadKind.DEPLOYMENT, "frontend"))
                .extracting(PastRequest::id)
                .doesNotContain(past.id());
    }

    @Test
    void thePlanNamesTheRightsAndTheCommandsWithoutSecrets() {
        Question secret = new Question.Http(
                "http://frontend.shop/it's",
                "GET",
                List.of(new Header("Authorization", "Bearer canary")),
                null,
                false,
                false,
                null,
                5000);
        ProbePlan plan = requests.plan(
                "shop", WorkloadKind.DEPLOYMENT, "frontend", new ProbeRequest(Origin.as(FRONTEND), secret));
        assertThat(plan.rights())
                .extracting(
                        answer -> answer.right().verb() + " " + answer.right().resource())
                .containsExactly("create pods", "create pods/exec", "delete pods");
        assertThat(plan.commands()).extracting(Command::line).noneMatch(line -> line.contains("canary"));
        assertThat(plan.commands().getFirst().line())
                .contains("\"uid\":\"'\"$(kubectl get namespace shop -o jsonpath={.metadata.uid})\"'\"");
        assertThat(plan.commands().getLast().line()).contains("'http://frontend.shop/it'\\''s'");
    }

    @Test
    void anAddressOfMetadataIsRefusedBeforeAnythingStarts() {
        WebClientResponseException refused = catchThrowableOfType(
                WebClientResponseException.class,
                () -> ask(Origin.in("shop"), Question.Http.get("http://169.254.169.254/", 5000)));
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getResponseBodyAsString()).contains("ADDRESS_REFUSED");
    }

    @Test
    void aHeaderWithALineBreakIsRefusedNamingFieldAndRule() {
        String body = """
                {"origin": {"namespace": "shop"}, "question": {"type": "Http", "url": "http://frontend.shop/",
                 "headers": [{"name": "X", "value": "a\\r\\nX-Evil: 1"}], "follow": false, "unverified": false, "timeoutMillis": 5000}}""";
        WebClientResponseException refused = catchThrowableOfType(
                WebClientResponseException.class,
                () -> client().post()
                        .uri("/api/v1/namespaces/shop/DEPLOYMENT/frontend/requests")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .retrieve()
                        .toBodilessEntity()
                        .block(SOON));
        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getResponseBodyAsString()).contains("without line breaks");
    }

    private Answer ask(Origin origin, Question question) {
        return requests.ask("shop", WorkloadKind.DEPLOYMENT, "frontend", new ProbeRequest(origin, question))
                .ofType(ProbeEvent.Answered.class)
                .blockFirst(SOON)
                .answer();
    }

    private WebClient client() {
        return WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer s3cret")
                .build();
    }
}
