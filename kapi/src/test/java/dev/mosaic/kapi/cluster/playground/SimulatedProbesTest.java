package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.ProbeOrigin;
import dev.mosaic.kapi.cluster.Probes;
import dev.mosaic.kapi.cluster.ProbesContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatedProbesTest extends ProbesContract {
    private final SimulatedTestCluster cluster = new SimulatedTestCluster();
    private final EchoServer server = new EchoServer();
    private WorkloadId web = new WorkloadId("none", WorkloadKind.DEPLOYMENT, "none");

    @BeforeEach
    void start() {
        web = cluster.create(WorkloadKind.DEPLOYMENT, "web", 1);
        Awaitility.await().until(() -> pod().ready());
    }

    @AfterEach
    void end() {
        server.close();
        cluster.close();
    }

    @Override
    protected Probes probes() {
        return new SimulatedProbes(cluster.names(List.of(route())), server);
    }

    private Route route() {
        return new Route(
                web.namespace(),
                "web",
                "ClusterIP",
                Map.of("app", "web"),
                List.of(new RoutePort("http", "TCP", 80, "8080", 0)),
                List.of(),
                List.of());
    }

    @Override
    protected ProbeOrigin origin() {
        return unlabelled(web.namespace());
    }

    @Override
    protected String service() {
        return "web";
    }

    @Override
    protected int port() {
        return 80;
    }

    @Override
    protected String podAddress() {
        return pod().ip();
    }

    @Override
    protected List<String> left() {
        return List.of();
    }

    @Test
    void theServerSaysThatItIsOneOfThePlayground() {
        Answer answer = probes().probe(origin(), Question.Http.get(url("/hello"), TIMEOUT));
        assertThat(new String(Objects.requireNonNull(answer.reply()).body(), StandardCharsets.UTF_8))
                .contains("stands in for a container", "/hello", "web");
    }

    @Test
    void nobodyOutsideIsEverCalled() {
        Answer answer = probes().probe(origin(), Question.Http.get("http://localhost:1/", TIMEOUT));
        assertThat(answer.fault()).extracting(Fault::kind).isEqualTo(FaultKind.NAME_UNKNOWN);
    }

    private dev.mosaic.contract.workload.Pod pod() {
        return cluster.workloads().find(web).orElseThrow().pods().getFirst();
    }
}
