package dev.mosaic.kapi.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.diagnosis.Complaint;
import dev.mosaic.contract.diagnosis.DiagnosisApi;
import dev.mosaic.contract.diagnosis.DiagnosisEvent;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Checked;
import dev.mosaic.contract.diagnosis.DiagnosisEvent.Concluded;
import dev.mosaic.contract.diagnosis.Outcome;
import dev.mosaic.contract.diagnosis.Suite;
import dev.mosaic.contract.diagnosis.SuiteTree;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.function.client.support.WebClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** A diagnosis over HTTP, on the simulated cluster. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class PlaygroundDiagnosisTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Test
    void answersStreamAndTheConclusionComesLast_withWhatCouldNotBeSeen() {
        List<DiagnosisEvent> events =
                api().diagnose(of("frontend").in(Suite.PODS)).collectList().block(SOON);
        assertThat(events.getLast()).isInstanceOf(Concluded.class);
        assertThat(events).filteredOn(Checked.class::isInstance).hasSizeGreaterThan(5);
        Checked first = (Checked) events.getFirst();
        assertThat(first.outcome()).isEqualTo(Outcome.YES);
        assertThat(first.commands())
                .extracting(command -> command.line())
                .anyMatch(line -> line.contains("get deployments"));
        assertThat(((Concluded) events.getLast()).unknown())
                .extracting(unknown -> unknown.check())
                .contains("does-the-autoscaler-work");
    }

    @Test
    void aWorkloadThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> api().diagnose(of("nobody-made-it")).blockLast(SOON))
                .isInstanceOf(WebClientResponseException.NotFound.class);
    }

    @Test
    void theTreesAreTold_eachEdgeBetweenNodesThatAreThere() {
        List<SuiteTree> trees = api().trees();
        assertThat(trees).extracting(SuiteTree::suite).contains(Suite.PODS, Suite.CHANGE);
        for (SuiteTree tree : trees) {
            List<String> ids = tree.nodes().stream().map(SuiteTree.Node::id).toList();
            assertThat(tree.edges()).allMatch(edge -> ids.contains(edge.from()) && ids.contains(edge.to()));
        }
    }

    private static Complaint of(String name) {
        return Complaint.of(new WorkloadId("shop", WorkloadKind.DEPLOYMENT, name));
    }

    private DiagnosisApi api() {
        WebClient client = WebClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer s3cret")
                .build();
        return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client))
                .build()
                .createClient(DiagnosisApi.class);
    }
}
