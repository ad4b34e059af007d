package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.probe.Answer;
import dev.mosaic.contract.probe.Fault;
import dev.mosaic.contract.probe.FaultKind;
import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Question;
import dev.mosaic.contract.probe.RecordType;
import dev.mosaic.contract.probe.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What every {@link Probes} promises. */
public abstract class ProbesContract {
    protected static final int TIMEOUT = 10_000;

    protected abstract Probes probes();

    /** Where it is asked from. */
    protected abstract ProbeOrigin origin();

    /** The name of a service that answers every GET of / by HTTP, as somebody there calls it. */
    protected abstract String service();

    protected abstract int port();

    /** Pods that ask and are still there. */
    protected abstract List<String> left();

    @AfterEach
    void nothingIsLeft() {
        assertThat(left()).isEmpty();
    }

    @Test
    public void aRequestIsAnsweredByStatusHeadersBodyAndTimes() {
        List<String> told = new ArrayList<>();
        Answer answer = probes().probe(origin(), Question.Http.get(url("/"), TIMEOUT), told::add);
        assertThat(answer.fault()).isNull();
        Reply reply = Objects.requireNonNull(answer.reply());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isNotEmpty();
        assertThat(reply.body()).isNotEmpty();
        assertThat(answer.address()).isNotEmpty();
        assertThat(answer.timing().total()).isPositive();
        assertThat(told).singleElement().asString().startsWith(origin().namespace());
    }

    @Test
    public void anAnswerOfAnyStatusIsAnAnswer() {
        Question missing = new Question.Http(
                url("/status/404"), "GET", List.of(new Header("X-Asked", "twice")), null, false, false, null, TIMEOUT);
        Reply reply = Objects.requireNonNull(probes().probe(origin(), missing).reply());
        assertThat(reply.status()).isEqualTo(404);
    }

    @Test
    public void aPortNobodyListensOnRefuses() {
        fails(new Question.Tcp(podAddress(), 4, TIMEOUT), FaultKind.CONNECTION_REFUSED);
    }

    @Test
    public void aNameNobodyKnowsIsUnknown() {
        fails(Question.Http.get("http://nobody-of-that-name/", TIMEOUT), FaultKind.NAME_UNKNOWN);
        fails(new Question.Dns("nobody-of-that-name", null, TIMEOUT), FaultKind.NAME_UNKNOWN);
    }

    @Test
    public void metadataIsNeverCalled() {
        fails(Question.Http.get("http://169.254.169.254/latest/", TIMEOUT), FaultKind.ADDRESS_REFUSED);
        fails(new Question.Tcp("metadata.google.internal", 80, TIMEOUT), FaultKind.ADDRESS_REFUSED);
    }

    @Test
    public void aConnectionIsToldWithItsAddress() {
        Answer answer = probes().probe(origin(), new Question.Tcp(service(), port(), TIMEOUT));
        assertThat(answer.fault()).isNull();
        assertThat(answer.address()).isNotEmpty();
    }

    @Test
    public void aServerWithoutTlsFailsTheHandshake() {
        fails(new Question.Tls(service(), port(), null, TIMEOUT), FaultKind.HANDSHAKE_FAILED);
    }

    @Test
    public void aNameIsLookedUpWithItsServerAndSearchPath() {
        Answer answer = probes().probe(origin(), new Question.Dns(service(), List.of(RecordType.A), TIMEOUT));
        assertThat(answer.fault()).isNull();
        var dns = Objects.requireNonNull(answer.dns());
        assertThat(dns.servers()).isNotEmpty();
        assertThat(dns.search()).contains(origin().namespace() + ".svc.cluster.local");
        assertThat(dns.answered()).startsWith(service() + "." + origin().namespace() + ".svc");
        assertThat(dns.lookups().getLast().records())
                .singleElement()
                .matches(record -> record.type().equals("A") && !record.value().isEmpty());
    }

    /** The address of a pod behind the service. */
    protected abstract String podAddress();

    protected String url(String path) {
        return "http://" + service() + ":" + port() + path;
    }

    private void fails(Question question, FaultKind kind) {
        Answer answer = probes().probe(origin(), question);
        assertThat(answer.fault()).extracting(Fault::kind).as(answer + "").isEqualTo(kind);
    }

    protected static ProbeOrigin unlabelled(String namespace) {
        return new ProbeOrigin(namespace, Map.of());
    }
}
