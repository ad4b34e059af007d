package dev.mosaic.kapi.git.github;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.kapi.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Sends the library's requests by our own client, asks again only for what changed, and remembers the last answer. */
final class Connector implements GitHubConnector {
    private final Line line;
    private volatile @Nullable Told last;

    Connector(Line line) {
        this.line = line;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest asked) throws IOException {
        last = null;
        try {
            HttpRequest request = request(asked);
            requirePatience(request);
            Told told = told(request);
            last = told;
            heed(request, told);
            return new Answer(asked, told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The status of the last answer; 0 when there was none. */
    int status() {
        Told told = last;
        return told == null ? 0 : told.status();
    }

    /** A header of the last answer, or nothing. */
    String header(String name) {
        Told told = last;
        return told == null
                ? ""
                : HttpHeaders.of(told.headers(), (key, value) -> true)
                        .firstValue(name)
                        .orElse("");
    }

    boolean hasHeader(String name) {
        Told told = last;
        return told != null
                && HttpHeaders.of(told.headers(), (key, value) -> true)
                        .firstValue(name)
                        .isPresent();
    }

    /** When a refused request may be made again: the limit against bursts says Retry-After, the hourly one its reset. */
    Optional<Instant> limitedUntil() {
        if (status() != 403 && status() != 429) return Optional.empty();
        String wait = header("Retry-After");
        if (wait.matches("[0-9]{1,6}")) return Optional.of(line.patience().now().plusSeconds(Long.parseLong(wait)));
        String reset = header("X-RateLimit-Reset");
        boolean spent = header("X-RateLimit-Remaining").equals("0") && reset.matches("[0-9]{1,12}");
        return spent ? Optional.of(Instant.ofEpochSecond(Long.parseLong(reset))) : Optional.empty();
    }

    private void requirePatience(HttpRequest request) {
        Optional<Instant> end = line.patience().wait(who(request));
        if (end.isEmpty()) return;
        String host = request.uri().getHost();
        throw Refusal.of(
                Problem.GIT_RATE_LIMITED,
                Map.of(
                        "url",
                        request.uri().getScheme() + "://" + host,
                        "host",
                        host,
                        "until",
                        end.get().toString()));
    }

    private void heed(HttpRequest request, Told told) {
        if (told.status() == 403 || told.status() == 429)
            limitedUntil().ifPresent(end -> line.patience().hold(who(request), end));
    }

    private static String who(HttpRequest request) {
        return request.uri().getAuthority() + " " + Kept.login(request);
    }

    private Told told(HttpRequest request) throws IOException, InterruptedException {
        Optional<Kept.Known> known = line.kept().find(request);
        HttpResponse<InputStream> response =
                line.outbound().send(known.map(kept -> unless(request, kept)).orElse(request));
        Map<String, List<String>> headers = response.headers().map();
        if (known.isPresent() && response.statusCode() == 304) {
            response.body().close();
            byte[] body = known.get().body();
            return new Told(200, known.get().renewed(headers), new ByteArrayInputStream(body));
        }
        Optional<String> tag = response.headers().firstValue("ETag");
        boolean keeps = response.statusCode() == 200 && tag.isPresent() && !isArchive(response);
        InputStream body = keeps ? kept(request, tag.get(), headers, response.body()) : response.body();
        return new Told(response.statusCode(), headers, body);
    }

    private static boolean isArchive(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").matches("application/.*(gzip|zip|tar).*");
    }

    private InputStream kept(HttpRequest request, String tag, Map<String, List<String>> headers, InputStream body)
            throws IOException {
        byte[] start = body.readNBytes(Kept.LARGEST);
        if (start.length == Kept.LARGEST) return new SequenceInputStream(new ByteArrayInputStream(start), body);
        body.close();
        line.kept().keep(request, new Kept.Known(tag, headers, start));
        return new ByteArrayInputStream(start);
    }

    private static HttpRequest unless(HttpRequest request, Kept.Known known) {
        return HttpRequest.newBuilder(request, (name, value) -> true)
                .header("If-None-Match", known.tag())
                .build();
    }

    private static HttpRequest request(GitHubConnectorRequest asked) throws URISyntaxException, IOException {
        URI uri = asked.url().toURI();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).method(asked.method(), body(asked));
        for (Map.Entry<String, List<String>> header : asked.allHeaders().entrySet()) {
            for (String value : header.getValue()) {
                if (!header.getKey().equalsIgnoreCase("Accept-Encoding")) request.header(header.getKey(), value);
            }
        }
        return request.build();
    }

    private static HttpRequest.BodyPublisher body(GitHubConnectorRequest asked) throws IOException {
        if (!asked.hasBody()) return HttpRequest.BodyPublishers.noBody();
        return HttpRequest.BodyPublishers.ofByteArray(asked.body().readAllBytes());
    }

    /** What came back, or what was kept of it. */
    private record Told(int status, Map<String, List<String>> headers, InputStream body) {}

    /** What the library reads. */
    private static final class Answer extends GitHubConnectorResponse {
        private final InputStream body;

        Answer(GitHubConnectorRequest asked, Told told) {
            super(asked, told.status(), told.headers());
            this.body = told.body();
        }

        @Override
        public InputStream bodyStream() {
            return body;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
