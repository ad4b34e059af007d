package dev.mosaic.e2e.product;

import dev.mosaic.contract.operation.OperationEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** kapi's API as a script would use it: JSON over HTTP with a bearer token. */
public final class KapiHttp implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final PortForward forward;
    private final String token;

    private KapiHttp(PortForward forward, String token) {
        this.forward = forward;
        this.token = token;
    }

    static KapiHttp over(PortForward forward, String token) {
        return new KapiHttp(forward, token);
    }

    public String url() {
        return forward.url();
    }

    public <T> T get(String path, Class<T> type) {
        return read(expectOk(send(request(path).GET())), type);
    }

    public <T> T post(String path, Object body, Class<T> type) {
        return read(expectOk(send(posted(path, body))), type);
    }

    public <T> T put(String path, Object body, Class<T> type) {
        return read(expectOk(send(request(path).PUT(of(body)))), type);
    }

    /** The answer as it came, of whatever status. */
    public HttpResponse<String> tryPost(String path, Object body) {
        return send(posted(path, body));
    }

    public HttpResponse<String> tryPut(String path, Object body) {
        return send(request(path).PUT(of(body)));
    }

    public HttpResponse<String> tryGet(String path) {
        return send(request(path).GET());
    }

    /** What a stream tells first. */
    public <T> T first(String path, Class<T> type) {
        try (Stream<String> lines = lines(request(path).GET())) {
            return read(lines.findFirst().orElseThrow(), type);
        }
    }

    /** The events as they come; close it to stop watching. */
    public Stream<OperationEvent> ship(Object ship) {
        return events(posted("/api/v1/ships", ship));
    }

    /** The same for an act. */
    public Stream<OperationEvent> perform(Object act) {
        return events(posted("/api/v1/acts", act));
    }

    /** Everything so far of an operation, then what follows. */
    public Stream<OperationEvent> watch(String operation) {
        return events(request("/api/v1/operations/" + operation + "/events").GET());
    }

    @Override
    public void close() {
        forward.close();
        http.shutdownNow();
    }

    private Stream<OperationEvent> events(HttpRequest.Builder request) {
        return lines(request).map(line -> read(line, OperationEvent.class));
    }

    private Stream<String> lines(HttpRequest.Builder request) {
        try {
            HttpResponse<Stream<String>> answer =
                    http.send(request.header("Accept", "application/x-ndjson").build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + ": "
                        + String.join("\n", answer.body().toList()));
            }
            return answer.body().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(forward.url() + path)).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder posted(String path, Object body) {
        return request(path).header("Content-Type", "application/json").POST(of(body));
    }

    private HttpRequest.BodyPublisher of(Object body) {
        return BodyPublishers.ofString(json.writeValueAsString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Content-Type", "application/json").build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static String expectOk(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 == 2) return answer.body();
        throw new IllegalStateException(
                answer.request() + " was answered " + answer.statusCode() + ": " + answer.body());
    }

    private <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
