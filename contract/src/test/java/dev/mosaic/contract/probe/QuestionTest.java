package dev.mosaic.contract.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000", "a\r"})
    void aHeaderWithALineBreakOrControlCharacterIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> http("http://cart/", "GET", new Header("X-Test", value), 0))
                .withMessage("headers must have values without line breaks and control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Test", "X-Test:", "X-Test\r\nHost", "Größe"})
    void aHeaderWhoseNameIsNoneIsRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> http("http://cart/", "GET", new Header(name, "1"), 0))
                .withMessageStartingWith("headers must have names");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://cart/",
                "cart:80",
                "http://",
                "http:///path",
                "http://user:secret@cart/",
                "http://cart/a b",
                "http://cart:99999/",
                "http://cart/\r\nHost: other",
                "javascript:alert(1)"
            })
    void anAddressThatIsNoneIsRefused(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Question.Http.get(url, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GE T", "GET\r\n", "CONNECT", "connect"})
    void aMethodThatIsNoneIsRefused(String method) {
        assertThatIllegalArgumentException().isThrownBy(() -> http("http://cart/", method, new Header("A", "b"), 0));
    }

    @Test
    void aBodyOf50MegabytesIsRefusedAsAreTooManyHeadersAndTimesWithoutEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> http("http://cart/", "POST", new Header("A", "b"), 50_000_000))
                .withMessage("body must have at most 512 KiB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question.Http(
                        "http://cart/",
                        null,
                        Collections.nCopies(65, new Header("a", "b")),
                        null,
                        false,
                        false,
                        null,
                        1000));
        assertThatIllegalArgumentException().isThrownBy(() -> Question.Http.get("http://cart/", 60_001));
        assertThatIllegalArgumentException().isThrownBy(() -> Question.Http.get("http://cart/", 0));
    }

    @Test
    void goodQuestionsAreMade() {
        assertThat(http("https://[::1]:8443/a?b=c", "PROPFIND", new Header("X-Tab", "a\tb"), 10)
                        .protocol())
                .isEqualTo(HttpVersion.AUTO);
        assertThat(new Question.Tls("10.0.0.1", 443, null, 1000).serverName()).isEmpty();
        assertThat(new Question.Dns("_http._tcp.cart.shop", null, 1000).types()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a\r\n", "-v; id"})
    void aHostThatIsNoneIsRefused(String host) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Question.Tcp(host, 80, 1000));
    }

    @Test
    void valuesOfSecretHeadersAreVeiledAndOthersAreNot() {
        Question.Http http = new Question.Http(
                "http://cart/?q=1",
                "GET",
                List.of(
                        new Header("Authorization", "Bearer x"),
                        new Header("x-api-key", "y"),
                        new Header("Cookie", "z"),
                        new Header("Accept", "text/plain")),
                null,
                false,
                false,
                null,
                1000);
        assertThat(http.veiled().headers()).extracting(Header::value).containsExactly("", "", "", "text/plain");
        assertThat(http.toString()).doesNotContain("Bearer", "q=1");
    }

    @Test
    void anOriginIsANamespaceOrAWorkloadInIt() {
        WorkloadId cart = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
        assertThat(Origin.as(cart).namespace()).isEqualTo("shop");
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin("other", cart));
        assertThatIllegalArgumentException().isThrownBy(() -> Origin.in("Not A Label"));
    }

    private static Question.Http http(String url, String method, Header header, int bytes) {
        return new Question.Http(url, method, List.of(header), new byte[bytes], false, false, null, 1000);
    }
}
