package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.cluster.LogAsk;
import dev.mosaic.kapi.cluster.LogTape;
import dev.mosaic.kapi.cluster.LoggedPod;
import dev.mosaic.kapi.cluster.PodLogs;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Logs as the kubelets give them, through the API server. The client's own log watch tells no status and takes no time to begin at,
 * so its HTTP client is asked; a body is fetched piece by piece, as it is read.
 */
final class Fabric8PodLogs implements PodLogs {
    /** A kubelet answers with the first line. Of one that does not come nobody would know, so it is asked for anew. */
    private static final int ANSWER_SECONDS = 20;

    private static final int LONGEST_REFUSAL = 8_192;
    private final KubernetesClient client;
    private final HttpClient http;

    /** A container that writes nothing is no sign that the API server is away. */
    Fabric8PodLogs(KubernetesClient client) {
        this.client = client;
        this.http = client.getHttpClient()
                .newBuilder()
                .addOrReplaceInterceptor(Clients.PULSE, null)
                .build();
    }

    @Override
    public Optional<LoggedPod> pod(String namespace, String name) {
        return Optional.ofNullable(ApiErrors.calling(
                        "read pod " + name,
                        () -> client.pods()
                                .inNamespace(namespace)
                                .withName(name)
                                .get()))
                .map(LoggedPodProjection::of);
    }

    @Override
    public LogTape open(LogAsk ask) {
        HttpRequest request = http.newHttpRequestBuilder()
                .uri(LogAddress.of(client.getMasterUrl(), ask))
                .timeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .build();
        HttpResponse<InputStream> answer = answer(http.sendAsync(request, InputStream.class));
        if (!answer.isSuccessful()) throw refusal(ask, answer);
        return new KubeletTape(answer.body(), ask.longest());
    }

    private static HttpResponse<InputStream> answer(CompletableFuture<HttpResponse<InputStream>> call) {
        try {
            return call.get(3L * ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            letGo(call);
            Thread.currentThread().interrupt();
            throw cut(e);
        } catch (TimeoutException | ExecutionException e) {
            letGo(call);
            throw cut(e);
        }
    }

    private static void letGo(CompletableFuture<HttpResponse<InputStream>> call) {
        call.thenAccept(late -> new KubeletTape(late.body(), 0).close());
    }

    static Refusal cut(Exception e) {
        return Refusal.of(Problem.CLUSTER_UNREACHABLE, Map.of("detail", ApiErrors.detail(e)))
                .because(e);
    }

    /** The kubelet's refusals come as statuses too: that a container waits, did not run before, or is none. */
    private static Refusal refusal(LogAsk ask, HttpResponse<InputStream> answer) {
        String what = ask.pod() + "/" + ask.container();
        String detail = words(answer.body());
        boolean none = answer.code() == HttpURLConnection.HTTP_NOT_FOUND
                || answer.code() == HttpURLConnection.HTTP_BAD_REQUEST;
        if (none) return Refusal.of(Problem.LOG_UNAVAILABLE, Map.of("what", what, "detail", detail));
        return ApiErrors.refusal("read the log of " + what, new KubernetesClientException(detail, answer.code(), null));
    }

    private static String words(InputStream body) {
        try (body) {
            String json = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
            Object message = Serialization.unmarshal(json, Map.class).get("message");
            return message == null ? json : message.toString();
        } catch (IOException | IllegalArgumentException | KubernetesClientException e) {
            return "no words";
        }
    }
}
