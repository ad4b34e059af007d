package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Container;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnContainerTest {
    private static final Container PROXY = new Container("istio-proxy", "docker.io/istio/proxyv2:1.22");
    private static final Container SERVER = new Container("server", "acme/cart:1");
    private final OwnContainer own = new OwnContainer(image -> image.entry().contains("/acme/"));

    @Test
    void aSidecarThatComesFirstIsNotTheOne() {
        assertThat(chosen("payments", Map.of(), PROXY, SERVER)).isEqualTo("server");
    }

    @Test
    void aHelperThatIsAloneIsTheOne() {
        assertThat(chosen("mesh", Map.of(), PROXY)).isEqualTo("istio-proxy");
    }

    @Test
    void theContainerNamedAsTheWorkloadIsTheOneAmongThoseOfOthers() {
        Container exporter = new Container("rabbitmq-exporter", "kbudde/rabbitmq-exporter");
        assertThat(chosen("rabbitmq", Map.of(), exporter, new Container("rabbitmq", "rabbitmq:3")))
                .isEqualTo("rabbitmq");
    }

    @Test
    void whatKubectlWouldChooseIsTheOne() {
        Map<String, String> chosen = Map.of("kubectl.kubernetes.io/default-container", "second");
        Container first = new Container("cart", "acme/cart:1");
        assertThat(chosen("cart", chosen, first, new Container("second", "acme/other:1")))
                .isEqualTo("second");
    }

    @Test
    void theFirstOfEqualsIsTheOne() {
        assertThat(chosen("x", Map.of(), new Container("a", "acme/a"), new Container("b", "acme/b")))
                .isEqualTo("a");
    }

    private String chosen(String workload, Map<String, String> annotations, Container... containers) {
        return own.of(Given.running(workload, Map.of(), annotations, containers))
                .orElseThrow()
                .name();
    }
}
