package dev.mosaic.e2e.faults;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The one call of kapi's API that diagnoses. */
record KapiDoor(HttpClient http, URI kapi, String token) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static KapiDoor at(String url, String token) {
        return new KapiDoor(HttpClient.newHttpClient(), URI.create(url), token);
    }

    Told ask(Map<String, Object> question) {
        long began = System.nanoTime();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(kapi.resolve("/api/v1/diagnoses"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(Serialization.asJson(question)))
                .build());
        double seconds = (System.nanoTime() - began) / 1e9;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("kapi answered " + answer.statusCode() + ": " + answer.body());
        }
        String last = answer.body()
                .lines()
                .filter(line -> !line.isBlank())
                .reduce((before, after) -> after)
                .orElseThrow(() -> new IllegalStateException("kapi said nothing"));
        return new Told(answer.body(), Diagnosis.of(last, seconds));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All lines as they came, and how it ended. */
    record Told(String lines, Diagnosis diagnosis) {}
}
