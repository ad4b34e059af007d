package dev.mosaic.kapi.image.playground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** A small registry and a plain HTTP client for it. */
final class RegistryFixture implements AutoCloseable {
    final Blobs blobs;
    final SmallRegistry registry;
    private final HttpClient client = HttpClient.newHttpClient();

    RegistryFixture(Path folder, long limit) throws IOException {
        blobs = new Blobs(folder, limit);
        registry = new SmallRegistry(blobs, new Manifests(blobs));
    }

    HttpResponse<String> send(String verb, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://" + registry.address() + path))
                .method(verb, BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Pushes a blob at once and answers its digest. */
    String push(String repository, String content) throws Exception {
        String digest = digest(content);
        HttpResponse<String> begun = send("POST", "/v2/" + repository + "/blobs/uploads/", "");
        String location = begun.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> done = send("PUT", location + "?digest=" + digest, content);
        if (done.statusCode() != 201) throw new AssertionError(done.body());
        return digest;
    }

    static String digest(String content) {
        return Digests.of(content.getBytes(UTF_8)).value();
    }

    @Override
    public void close() throws IOException {
        registry.close();
    }
}
