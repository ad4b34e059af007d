package dev.mosaic.kapi.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLContext;

/**
 * An HTTP client for hosts named by people: refuses addresses ({@link Addresses}) before each hop, follows redirects
 * without taking the login to another origin, and gives up when nothing moves for {@code timeout}.
 */
public final class Outbound {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;

    private final Duration timeout;
    private final Trust trust;
    private volatile HttpClient client;

    public Outbound(Duration timeout, Trust trust) {
        this.timeout = timeout;
        this.trust = trust;
        this.client = client(trust.renewed());
    }

    /** Sends the request and answers the last response; its body fails with an IOException when it stalls. */
    public HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        HttpRequest next = request;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            Addresses.check(next.uri());
            HttpResponse<InputStream> response = client().send(
                            HttpRequest.newBuilder(next, (name, value) -> true)
                                    .timeout(timeout)
                                    .build(),
                            BodyHandlers.ofInputStream());
            if (!REDIRECTS.contains(response.statusCode())) return new WatchedResponse(response, timeout);
            response.body().close();
            next = redirected(next, response);
        }
        throw new ProtocolException("more than " + MOST_REDIRECTS + " redirects");
    }

    /** Connections that were made when other certificates were believed are not used again. */
    private HttpClient client() {
        SSLContext context = trust.renewed();
        if (client.sslContext() != context) client = client(context);
        return client;
    }

    private HttpClient client(SSLContext context) {
        return HttpClient.newBuilder()
                .sslContext(context)
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private static HttpRequest redirected(HttpRequest request, HttpResponse<?> response) throws IOException {
        String location = response.headers()
                .firstValue("location")
                .orElseThrow(() -> new ProtocolException("redirect without a location"));
        URI target = target(request.uri(), location);
        boolean stays = origin(request.uri()).equals(origin(target));
        return HttpRequest.newBuilder(request, (name, value) -> stays || !isLogin(name))
                .uri(target)
                .build();
    }

    private static URI target(URI from, String location) throws IOException {
        try {
            URI target = from.resolve(location);
            boolean weaker = "https".equals(from.getScheme()) && !"https".equals(target.getScheme());
            if (target.getHost() == null || weaker) throw new ProtocolException("redirect to an address not followed");
            return target;
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("redirect to a malformed address");
        }
    }

    private static boolean isLogin(String header) {
        return header.equalsIgnoreCase("Authorization") || header.equalsIgnoreCase("Cookie");
    }

    private static String origin(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getScheme() + "://" + uri.getHost() + ":" + port;
    }
}
