package dev.mosaic.kapi.image.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallRegistryTest {
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";

    @TempDir
    private Path folder;

    private RegistryFixture fixture;

    @BeforeEach
    void start() throws IOException {
        fixture = new RegistryFixture(folder, 1000);
    }

    @AfterEach
    void stop() throws IOException {
        fixture.close();
    }

    @Test
    void saysThatItSpeaksTheDistributionApi() throws Exception {
        HttpResponse<String> answer = fixture.send("GET", "/v2/", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Docker-Distribution-API-Version"))
                .contains("registry/2.0");
    }

    @Test
    void aBlobPushedAtOnceComesBack() throws Exception {
        String digest = fixture.push("shop/cart", "hello");
        assertThat(fixture.send("GET", "/v2/shop/cart/blobs/" + digest, "").body())
                .isEqualTo("hello");
        HttpResponse<String> head = fixture.send("HEAD", "/v2/shop/cart/blobs/" + digest, "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains("5");
    }

    @Test
    void aBlobPushedByPostAloneComesBack() throws Exception {
        String digest = RegistryFixture.digest("hello");
        HttpResponse<String> answer = fixture.send("POST", "/v2/shop/cart/blobs/uploads/?digest=" + digest, "hello");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(fixture.send("GET", "/v2/shop/cart/blobs/" + digest, "").body())
                .isEqualTo("hello");
    }

    @Test
    void aBlobPushedInChunksComesBackWhole() throws Exception {
        String location = begin();
        HttpResponse<String> first = fixture.send("PATCH", location, "hel", "Content-Range", "0-2");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.headers().firstValue("Range")).contains("0-2");
        assertThat(fixture.send("GET", location, "").headers().firstValue("Range"))
                .contains("0-2");
        fixture.send("PATCH", location, "lo", "Content-Range", "3-4");
        String digest = RegistryFixture.digest("hello");
        assertThat(fixture.send("PUT", location + "?digest=" + digest, "").statusCode())
                .isEqualTo(201);
        assertThat(fixture.send("GET", "/v2/shop/cart/blobs/" + digest, "").body())
                .isEqualTo("hello");
    }

    @Test
    void aChunkThatLeavesAGapIsRefused() throws Exception {
        String location = begin();
        assertThat(fixture.send("PATCH", location, "lo", "Content-Range", "3-4").statusCode())
                .isEqualTo(416);
    }

    @Test
    void anUploadThatIsCancelledIsGone() throws Exception {
        String location = begin();
        assertThat(fixture.send("DELETE", location, "").statusCode()).isEqualTo(204);
        assertThat(fixture.send("GET", location, "").statusCode()).isEqualTo(404);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBlobThatIsNotWhatItsDigestSaysIsRefusedAndNotKept() throws Exception {
        String other = RegistryFixture.digest("other");
        HttpResponse<String> answer = fixture.send("PUT", begin() + "?digest=" + other, "hello");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("DIGEST_INVALID");
        assertThat(fixture.send("HEAD", "/v2/shop/cart/blobs/" + other, "").statusCode())
                .isEqualTo(404);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aBlobThatIsThereIsMountedAndOneThatIsNotMustBeUploaded() throws Exception {
        String digest = fixture.push("shop/cart", "hello");
        String from = "&from=shop/cart";
        assertThat(fixture.send("POST", "/v2/shop/other/blobs/uploads/?mount=" + digest + from, "")
                        .statusCode())
                .isEqualTo(201);
        String missing = RegistryFixture.digest("missing");
        assertThat(fixture.send("POST", "/v2/shop/other/blobs/uploads/?mount=" + missing + from, "")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void aManifestIsFoundByTagAndByDigest() throws Exception {
        String manifest = manifest(fixture.push("shop/cart", "{}"));
        HttpResponse<String> put =
                fixture.send("PUT", "/v2/shop/cart/manifests/v1", manifest, "Content-Type", MANIFEST);
        assertThat(put.statusCode()).isEqualTo(201);
        String digest = RegistryFixture.digest(manifest);
        assertThat(put.headers().firstValue("Docker-Content-Digest")).contains(digest);
        for (String reference : new String[] {"v1", digest}) {
            HttpResponse<String> got = fixture.send("GET", "/v2/shop/cart/manifests/" + reference, "");
            assertThat(got.body()).isEqualTo(manifest);
            assertThat(got.headers().firstValue("Content-Type")).contains(MANIFEST);
        }
        assertThat(fixture.send("GET", "/v2/shop/other/manifests/v1", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aManifestThatIsNotWhatItsDigestSaysIsRefused() throws Exception {
        String manifest = manifest(fixture.push("shop/cart", "{}"));
        String other = RegistryFixture.digest("other");
        HttpResponse<String> put = fixture.send("PUT", "/v2/shop/cart/manifests/" + other, manifest);
        assertThat(put.statusCode()).isEqualTo(400);
        assertThat(put.body()).contains("DIGEST_INVALID");
    }

    @Test
    void aManifestOfBlobsThatAreNotThereIsRefused() throws Exception {
        String manifest = manifest(RegistryFixture.digest("{}"));
        assertThat(fixture.send("PUT", "/v2/shop/cart/manifests/v1", manifest).body())
                .contains("MANIFEST_BLOB_UNKNOWN");
    }

    @Test
    void aManifestThatIsNoJsonIsRefused() throws Exception {
        assertThat(fixture.send("PUT", "/v2/shop/cart/manifests/v1", "{").body())
                .contains("MANIFEST_INVALID");
        assertThat(fixture.send("PUT", "/v2/shop/cart/manifests/v1", "[]").body())
                .contains("MANIFEST_INVALID");
    }

    @Test
    void tagsAreListedByThePage() throws Exception {
        String manifest = manifest(fixture.push("shop/cart", "{}"));
        for (String tag : new String[] {"b", "a", "c"}) fixture.send("PUT", "/v2/shop/cart/manifests/" + tag, manifest);
        assertThat(fixture.send("GET", "/v2/shop/cart/tags/list", "").body()).contains("[\"a\",\"b\",\"c\"]");
        HttpResponse<String> page = fixture.send("GET", "/v2/shop/cart/tags/list?n=2", "");
        assertThat(page.body()).contains("[\"a\",\"b\"]");
        assertThat(page.headers().firstValue("Link")).contains("</v2/shop/cart/tags/list?n=2&last=b>; rel=\"next\"");
        assertThat(fixture.send("GET", "/v2/shop/cart/tags/list?n=2&last=b", "").body())
                .contains("[\"c\"]");
        assertThat(fixture.send("GET", "/v2/shop/none/tags/list", "").body()).contains("NAME_UNKNOWN");
    }

    @Test
    void aFullRegistryTakesNoMoreAndKeepsWhatItHas() throws Exception {
        String digest = fixture.push("shop/cart", "a".repeat(600));
        HttpResponse<String> answer = fixture.send("PATCH", begin(), "b".repeat(600));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(fixture.send("HEAD", "/v2/shop/cart/blobs/" + digest, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPathOutsideOfTheApiIsNotServed() throws Exception {
        assertThat(fixture.send("GET", "/v2/../../etc/passwd", "").statusCode()).isEqualTo(404);
        assertThat(fixture.send("GET", "/v2/shop/cart/blobs/..%2f..%2fetc", "").statusCode())
                .isIn(400, 404);
        assertThat(fixture.send("DELETE", "/v2/shop/cart/manifests/v1", "").statusCode())
                .isEqualTo(405);
    }

    @Test
    void aWebPageIsRefused() throws Exception {
        assertThat(fixture.send("GET", "/v2/", "", "Origin", "https://example.com")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aHostNameThatLeadsHereFromElsewhereIsRefused() throws Exception {
        int port = Integer.parseInt(fixture.registry.address().split(":")[1]);
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /v2/ HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void aClientThatTriesTlsIsToldAtOnceThatThereIsNone() throws Exception {
        int port = Integer.parseInt(fixture.registry.address().split(":")[1]);
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (SSLSocket socket = (SSLSocket) tls.createSocket("localhost", port)) {
            socket.setSoTimeout(5000);
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    private String begin() throws Exception {
        HttpResponse<String> answer = fixture.send("POST", "/v2/shop/cart/blobs/uploads/", "");
        assertThat(answer.statusCode()).isEqualTo(202);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String manifest(String config) {
        return "{\"schemaVersion\":2,\"config\":{\"digest\":\"" + config + "\"},\"layers\":[]}";
    }
}
