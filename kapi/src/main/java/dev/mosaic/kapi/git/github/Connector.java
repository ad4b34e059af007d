package dev.mosaic.kapi.git.github;

import dev.mosaic.kapi.outbound.Outbound;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kohsuke.github.connector.GitHubConnector;
import org.kohsuke.github.connector.GitHubConnectorRequest;
import org.kohsuke.github.connector.GitHubConnectorResponse;

/** Sends the library's requests by our own client and remembers the last answer. */
final class Connector implements GitHubConnector {
    private final Outbound outbound;
    private volatile @Nullable HttpResponse<InputStream> last;

    Connector(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public GitHubConnectorResponse send(GitHubConnectorRequest asked) throws IOException {
        last = null;
        try {
            HttpResponse<InputStream> response = outbound.send(request(asked));
            last = response;
            return new Answer(asked, response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The status of the last answer; 0 when there was none. */
    int status() {
        HttpResponse<InputStream> response = last;
        return response == null ? 0 : response.statusCode();
    }

    /** A header of the last answer, or nothing. */
    String header(String name) {
        HttpResponse<InputStream> response = last;
        return response == null ? "" : response.headers().firstValue(name).orElse("");
    }

    private static HttpRequest request(GitHubConnectorRequest asked) throws URISyntaxException {
        URI uri = asked.url().toURI();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(asked.method(), HttpRequest.BodyPublishers.noBody());
        for (Map.Entry<String, java.util.List<String>> header :
                asked.allHeaders().entrySet()) {
            for (String value : header.getValue()) {
                if (!header.getKey().equalsIgnoreCase("Accept-Encoding")) request.header(header.getKey(), value);
            }
        }
        return request.build();
    }

    /** What the library reads. */
    private static final class Answer extends GitHubConnectorResponse {
        private final InputStream body;

        Answer(GitHubConnectorRequest asked, HttpResponse<InputStream> response) {
            super(asked, response.statusCode(), response.headers().map());
            this.body = response.body();
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
