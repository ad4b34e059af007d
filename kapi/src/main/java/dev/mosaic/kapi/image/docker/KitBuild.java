package dev.mosaic.kapi.image.docker;

import com.github.dockerjava.transport.DockerHttpClient;
import com.github.dockerjava.transport.DockerHttpClient.Request;
import com.github.dockerjava.transport.DockerHttpClient.Response;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.image.Build;
import dev.mosaic.kapi.image.BuildLog;
import dev.mosaic.kapi.outbound.Cancelled;
import dev.mosaic.kapi.outbound.Faults;
import dev.mosaic.kapi.problem.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One build by the daemon's BuildKit, in one request without a session: it streams what it does, and takes no logins for base
 * images. An interrupt hangs up, which makes the daemon stop.
 */
final class KitBuild {
    private static final JsonMapper JSON = new JsonMapper();
    private final Build build;
    private final Daemon daemon;
    private final BuildLog log;
    private final Trace trace;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile @Nullable Exception fault;
    private volatile String error = "";
    private volatile boolean made;

    KitBuild(Build build, Daemon daemon, BuildLog log) {
        this.build = build;
        this.daemon = daemon;
        this.log = log;
        this.trace = new Trace(log);
    }

    void run(Request request) {
        try (DockerHttpClient http = daemon.http()) {
            Thread.ofVirtual().name("buildkit").start(() -> exchange(http, request));
            end.await();
        } catch (InterruptedException e) {
            throw Cancelled.restored(); // the connection was closed on the way here
        } catch (IOException e) {
            throw daemon.unavailable(Faults.words(e)).because(e);
        }
        @Nullable Exception broken = fault;
        if (!error.isEmpty()) throw failed(error);
        if (broken != null) throw failed(Faults.words(broken)).because(broken);
        if (!made) throw daemon.unavailable("it hung up during the build");
    }

    private void exchange(DockerHttpClient http, Request request) {
        try (Response response = http.execute(request);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(response.getBody(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) read(JSON.readTree(line));
        } catch (IOException | RuntimeException e) {
            fault = e;
        } finally {
            end.countDown();
        }
    }

    /** An item: progress, the image that was made, a failure, or a line for people. */
    private void read(JsonNode item) {
        String id = item.path("id").asString("");
        if (id.equals("moby.buildkit.trace")) {
            trace.read(Base64.getDecoder().decode(item.path("aux").asString("")));
        }
        if (id.equals("moby.image.id")) made = true;
        String failure = item.path("errorDetail").path("message").asString("");
        String refused = item.path("message").asString("");
        if (!failure.isEmpty() || !refused.isEmpty()) error = failure.isEmpty() ? refused : failure;
        String text = item.path("stream").asString("").strip();
        if (!text.isEmpty()) log.line(text);
    }

    private Refusal failed(String detail) {
        if (trace.base().isEmpty()) {
            return Refusal.of(
                    Problem.BUILD_FAILED, Map.of("image", build.image().value(), "detail", detail));
        }
        String registry = registry(trace.base());
        boolean login = build.logins().apply(registry).isPresent();
        String words = login ? detail + "; BuildKit is given no login for base images" : detail;
        return Refusal.of(
                Problem.BASE_IMAGE_UNAVAILABLE, Map.of("image", trace.base(), "registry", registry, "detail", words));
    }

    private static String registry(String image) {
        try {
            return new ImageReference(image).registry();
        } catch (IllegalArgumentException e) {
            return "its registry";
        }
    }
}
