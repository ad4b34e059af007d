package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.Sighting;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.http.HttpClient;
import io.fabric8.kubernetes.client.http.HttpRequest;
import io.fabric8.kubernetes.client.http.HttpResponse;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Reads of the API server, counted; its answers as trees, so that nothing is lost on the way. */
final class EvidenceCalls {
    /** Only the metadata is asked for, so no content comes near. */
    static final String METADATA = "application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1";

    static final String WHOLE = "application/json";
    private static final int PATIENCE_SECONDS = 4;
    private final AtomicInteger count = new AtomicInteger();

    int count() {
        return count.get();
    }

    void counted() {
        count.incrementAndGet();
    }

    Sighting<Map<String, Object>> tree(KubernetesClient client, URI address, String accept) {
        return call(client, address, accept, EvidenceCalls::tree);
    }

    <T> Sighting<T> call(KubernetesClient client, URI address, String accept, Function<byte[], T> reading) {
        counted();
        HttpClient http = client.getHttpClient();
        HttpRequest request = http.newHttpRequestBuilder()
                .uri(address)
                .header("Accept", accept)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .build();
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, byte[].class);
        try {
            return sighting(call.get(2L * PATIENCE_SECONDS, TimeUnit.SECONDS), reading);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Sighting.Unreadable<>("it took too long");
        } catch (ExecutionException | TimeoutException e) {
            return new Sighting.Unreadable<>("the API server did not answer: " + ApiErrors.detail(e));
        }
    }

    private static <T> Sighting<T> sighting(HttpResponse<byte[]> answer, Function<byte[], T> reading) {
        if (answer.isSuccessful()) return new Sighting.Found<>(reading.apply(answer.body()));
        if (answer.code() == HttpURLConnection.HTTP_NOT_FOUND) return new Sighting.Absent<>();
        return new Sighting.Unreadable<>("the API server answered " + answer.code() + ": " + words(answer.body()));
    }

    private static String words(byte[] body) {
        try {
            return String.valueOf(tree(body).get("message"));
        } catch (RuntimeException e) {
            return "no words";
        }
    }

    private static Map<String, Object> tree(byte[] body) {
        try (ByteArrayInputStream json = new ByteArrayInputStream(body)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> tree = Serialization.unmarshal(json, Map.class);
            return tree;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
