package dev.mosaic.frontend.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.probe.Header;
import dev.mosaic.contract.probe.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTest {
    @Test
    void jsonIsFormattedWhetherOrNotItsTypeSaysSo() {
        assertThat(of("application/json", "{\"a\":[1]}").pretty())
                .isEqualToNormalizingNewlines("{\n  \"a\" : [ 1 ]\n}");
        assertThat(of("text/plain", " [1]").isJson()).isTrue();
    }

    @Test
    void whatOnlyLooksLikeJsonIsText() {
        assertThat(of("application/json", "{broken").isJson()).isFalse();
        assertThat(of("text/plain", "hello").isJson()).isFalse();
        assertThat(of("application/json", "").isJson()).isFalse();
    }

    @Test
    void theCharsetOfTheTypeIsHeededAndAnUnknownOneIsNot() {
        byte[] latin = "café".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(of("text/plain; charset=iso-8859-1", latin).text()).isEqualTo("café");
        assertThat(of("text/plain; charset=nonsense", "café").text()).isEqualTo("café");
    }

    @Test
    void bytesThatAreNoTextAndControlCharactersAreShownAsThat() {
        assertThat(of("text/plain", new byte[] {'a', (byte) 0xff, 27, '[', 'm'}).text())
                .isEqualTo("a\uFFFD\uFFFD[m");
        assertThat(of("", new byte[] {1, 0, 2}).isBinary()).isTrue();
        assertThat(of("", "text").isBinary()).isFalse();
    }

    @Test
    void bytesAreWrittenAsHexdumpDoes() {
        assertThat(of("", "Hello, bytes 123").hex())
                .isEqualTo("00000000  48 65 6c 6c 6f 2c 20 62  79 74 65 73 20 31 32 33  |Hello, bytes 123|\n");
        assertThat(of("", new byte[] {0}).hex()).contains("|.|");
    }

    private static BodyText of(String type, String body) {
        return of(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyText of(String type, byte[] body) {
        List<Header> headers = List.of(new Header("Content-Type", type));
        return new BodyText(new Reply("HTTP/1.1", 200, "", headers, List.of(), List.of(), body, -1, false, false));
    }
}
