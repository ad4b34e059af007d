package dev.mosaic.kapi.playground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A secret is planted, used against a host that gives it away, and then looked for at every door of kapi. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mosaic.mode=playground", "mosaic.local.secret=s3cret", "mosaic.playground.speed=5"})
class SecretCanaryTest {
    private static final String CANARY = "canary-b1rd/7f3a+91";
    private static final String IN_BASIC = Base64.getEncoder().encodeToString(("ann:" + CANARY).getBytes(UTF_8));
    private static final Pattern OPERATION = Pattern.compile("\\b\\d{8}-\\d{6}-[a-z]{4}\\b");

    @TempDir
    Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private SampleRepository source;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private GossipingHost gossip;
    private String host;

    @BeforeEach
    void plant() throws Exception {
        gossip = new GossipingHost(CANARY);
        host = gossip.address();
        for (String kind : List.of("GIT", "REGISTRY")) account(kind, host);
        packages("http://" + host + "/repo");
        key("SSH", "ann", "https://no-host/");
        key("SSH", "ann", host);
        key("GITHUB_APP", "12345", "app.test");
        String config = "{\"auths\":{\"" + host + "\":{\"auth\":\"" + IN_BASIC + "\"}}}";
        call("PUT", "accounts/docker-config", "{\"text\":" + quoted(config) + "}");
    }

    @AfterEach
    void remove() throws Exception {
        for (String kind : List.of("GIT", "REGISTRY", "SSH", "PACKAGES"))
            call("DELETE", "accounts/" + kind + "/" + host, "");
        call("DELETE", "accounts/GITHUB_APP/app.test", "");
        gossip.close();
    }

    @Test
    void aSecretLeavesByNoDoor(CapturedOutput log) throws Exception {
        refusedInputs();
        accounts();
        ship();
        call("GET", "operations", "");
        for (String path :
                List.of("/api/openapi", "/actuator", "/actuator/health", "/actuator/metrics", "/actuator/env"))
            send("GET", path, "");
        said.add(threads());
        said.add(log.getAll());
        assertThat(gossip.heard()).as("what the host was told").contains("Basic " + IN_BASIC);
        assertThat(said)
                .hasSizeGreaterThan(15)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                CANARY, IN_BASIC, URLEncoder.encode(CANARY, UTF_8), "b1rd", IN_BASIC.substring(0, 20)));
    }

    private void refusedInputs() throws Exception {
        account("GIT", "https://no-host/");
        account("NOTHING", host);
        packages("https://ann:" + CANARY + "@" + host + "/repo");
        call("PUT", "accounts", "{\"kind\":\"GIT\",\"host\":\"a.test\",\"secret\":\"" + CANARY);
        call("PUT", "accounts/docker-config", "{\"text\":" + quoted("{\"auths\": " + CANARY) + "}");
        call(
                "GET",
                "repository/branches?url=" + URLEncoder.encode("http://ann:" + CANARY + "@" + host + "/o/r", UTF_8),
                "");
    }

    private void accounts() throws Exception {
        call("GET", "accounts", "");
        for (String kind : List.of("GIT", "REGISTRY", "SSH", "PACKAGES"))
            call("GET", "accounts/" + kind + "/" + host + "/check", "");
        call("GET", "repository/branches?url=" + URLEncoder.encode("ssh://git@" + host + "/o/r", UTF_8), "");
        call("GET", "accounts/GITHUB_APP/app.test/check", "");
        call("GET", "repository/known", "");
        String url = URLEncoder.encode("http://" + host + "/o/r.git", UTF_8);
        call("GET", "repository/branches?url=" + url, "");
        call("GET", "repository/commits?ref=main&url=" + url, "");
    }

    /** It is built and then pushed to the host that gives secrets away. */
    private void ship() throws Exception {
        String workload = "{\"namespace\":\"shop\",\"kind\":\"DEPLOYMENT\",\"name\":\"frontend\"}";
        String id = "{\"workload\":" + workload + ",\"container\":\"frontend\",";
        String images = host + "/shop/frontend";
        String bound = call(
                "PUT",
                "bindings?version=",
                id + "\"repository\":\"" + source.url() + "\",\"dockerfile\":\"frontend/Dockerfile\",\"context\":"
                        + "\"frontend\",\"images\":\"" + images + "\"}");
        String events = call("POST", "ships", id + "\"revision\":\"main\",\"onFailure\":\"RETURN_TO_LAST_GOOD\"}");
        Matcher operation = OPERATION.matcher(events);
        assertThat(operation.find()).as(events).isTrue();
        assertThat(events).contains("UNTOUCHED");
        call("GET", "operations/" + operation.group(), "");
        call("GET", "operations/" + operation.group() + "/events", "");
        call("GET", "operations/" + operation.group() + "/transcript", "");
        call("GET", "bindings", "");
        call("GET", "namespaces/shop/DEPLOYMENT/frontend/containers/frontend/tags", "");
        call("GET", "namespaces/shop/DEPLOYMENT/frontend/containers/frontend/images", "");
        String version = bound.replaceFirst(".*\"version\":\"([^\"]*)\".*", "$1");
        call("DELETE", "bindings/shop/DEPLOYMENT/frontend/frontend?version=" + version, "");
        assertThat(call("GET", "bindings", "")).doesNotContain(images);
    }

    private void account(String kind, String host) throws Exception {
        String secret = "\"user\":\"ann\",\"secret\":\"" + CANARY + "\"}";
        call("PUT", "accounts", "{\"kind\":\"" + kind + "\",\"host\":\"" + host + "\"," + secret);
    }

    private void packages(String address) throws Exception {
        call(
                "PUT",
                "accounts",
                "{\"kind\":\"PACKAGES\",\"host\":\"" + host + "\",\"user\":\"ann\",\"secret\":\"" + CANARY
                        + "\",\"address\":\"" + address + "\"}");
    }

    /** A private key with a passphrase, of which every part is the canary. */
    private void key(String kind, String user, String host) throws Exception {
        String key = "-----BEGIN OPENSSH PRIVATE KEY-----\\n" + CANARY + "\\n-----END OPENSSH PRIVATE KEY-----";
        call(
                "PUT",
                "accounts",
                "{\"kind\":\"" + kind + "\",\"host\":\"" + host + "\",\"user\":\"" + user + "\",\"secret\":\"" + key
                        + "\",\"passphrase\":\"" + CANARY + "\"}");
    }

    private String call(String verb, String path, String body) throws Exception {
        return send(verb, "/api/v1/" + path, body);
    }

    private String send(String verb, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(verb, BodyPublishers.ofString(body))
                .header("Authorization", "Bearer s3cret")
                .header("Content-Type", "application/json")
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        said.add(verb + " " + path.replaceAll("\\?.*", "") + " "
                + answer.headers().map() + answer.body());
        return answer.body();
    }

    private String threads() throws IOException {
        Path dump = folder.resolve("threads.json");
        HotSpotDiagnosticMXBean hotspot = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        hotspot.dumpThreads(dump.toString(), ThreadDumpFormat.JSON);
        return Files.readString(dump);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
