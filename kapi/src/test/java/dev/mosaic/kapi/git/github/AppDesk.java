package dev.mosaic.kapi.git.github;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.mosaic.kapi.git.github.GitHubDescription.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What GitHub does for apps, before a look-alike of the rest: it takes a JWT that the app's key signed and that is good now,
 * tells of the app and its installations, gives tokens, and lets those in who bring one.
 */
final class AppDesk implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpServer server;
    private final URI behind;
    private final PublicKey key;
    private final Supplier<Instant> now;
    private final List<Reply> kept = new CopyOnWriteArrayList<>();
    private final List<String> issued = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private volatile List<String> owners = List.of("o");
    private volatile Map<String, String> permissions = Map.of("contents", "read", "metadata", "read");
    private volatile String good = "";

    AppDesk(URI behind, PublicKey key, Supplier<Instant> now) throws IOException {
        this.behind = behind;
        this.key = key;
        this.now = now;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void installedFor(String... owners) {
        this.owners = List.of(owners);
    }

    void permissions(Map<String, String> permissions) {
        this.permissions = permissions;
    }

    /** No token that was given is good any more. */
    void revoke() {
        good = "";
    }

    /** The tokens it gave. */
    List<String> issued() {
        return issued;
    }

    /** Its answers to what is described for a GET. */
    List<Reply> replies() {
        return kept.stream()
                .filter(reply -> !reply.path().endsWith("access_tokens"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Replies replies = new Replies(exchange, new AtomicInteger(), kept);
            String path = exchange.getRequestURI().getPath();
            String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            boolean asApp = path.startsWith("/app") || path.endsWith("/installation");
            if (asApp && !isProven(given)) replies.message(401, "A JSON web token could not be decoded");
            else if (asApp) desk(path, replies);
            else if (good.isEmpty() || !given.endsWith(" " + good)) replies.message(401, "Bad credentials");
            else if (path.equals("/installation/repositories")) repositories(replies);
            else pass(exchange);
        }
    }

    private void desk(String path, Replies replies) throws IOException {
        if (path.equals("/app")) replies.json(200, AppWords.app(endpoint().toString(), permissions));
        else if (path.equals("/app/installations"))
            replies.json(200, owners.stream().map(this::installation).toList());
        else if (path.endsWith("/access_tokens")) token(replies);
        else if (owners.contains(path.split("/")[2])) replies.json(200, installation(path.split("/")[2]));
        else replies.message(404, "Not Found");
    }

    private void token(Replies replies) throws IOException {
        good = "ghs_" + (issued.size() + 1);
        issued.add(good);
        replies.json(
                201,
                Map.of(
                        "token",
                        good,
                        "expires_at",
                        now.get().plusSeconds(3600).toString(),
                        "permissions",
                        permissions,
                        "repository_selection",
                        "all"));
    }

    private Map<String, Object> installation(String owner) {
        return AppWords.installation(endpoint().toString(), owner, permissions);
    }

    private void repositories(Replies replies) throws IOException {
        JsonNode all = JSON.readTree(fetched(URI.create(behind + "/user/repos")).body());
        List<JsonNode> list = new ArrayList<>();
        all.forEach(list::add);
        replies.json(200, Map.of("total_count", list.size(), "repositories", list));
    }

    private void pass(HttpExchange exchange) throws IOException {
        HttpResponse<InputStream> answer =
                fetched(URI.create(behind + exchange.getRequestURI().toString()));
        for (String name : List.of("content-type", "location"))
            answer.headers()
                    .firstValue(name)
                    .ifPresent(value -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(answer.statusCode(), 0);
        answer.body().transferTo(exchange.getResponseBody());
    }

    private HttpResponse<InputStream> fetched(URI uri) throws IOException {
        try {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Signed by the key, made before now, good for ten minutes at most, and by app 12345. */
    private boolean isProven(String given) {
        String[] parts = given.replaceFirst("^Bearer ", "").split("\\.");
        if (parts.length != 3) return false;
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            long from = claims.path("iat").asLong(0);
            long until = claims.path("exp").asLong(0);
            long at = now.get().getEpochSecond();
            boolean timely = from <= at && at < until && until - from <= 600;
            return timely
                    && claims.path("iss").asString("").equals("12345")
                    && signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
