package dev.mosaic.kapi.image.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** The distribution API over HTTP, on loopback only, on a port of its own. */
final class SmallRegistry implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmallRegistry.class);
    private static final String NAME = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
    private static final Pattern PATH = Pattern.compile("/v2/(?<name>" + NAME + "(?:/" + NAME
            + ")*)/(?<door>blobs/uploads|blobs|manifests|tags)(?:/(?<subject>[A-Za-z0-9_.:-]*))?");

    private final Map<String, Door> doors;
    private final Door catalog;
    private final JsonMapper json = new JsonMapper();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final PlainGate gate;

    SmallRegistry(Blobs blobs, Manifests manifests) throws IOException {
        // Without it each small answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        doors = Map.of(
                "blobs/uploads", new UploadDoor(blobs),
                "blobs", new BlobDoor(blobs),
                "manifests", new ManifestDoor(manifests),
                "tags", new TagDoor(manifests));
        catalog = call -> new Listing(call).answer("repositories", manifests.repositories(), Map.of());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        gate = new PlainGate(server.getAddress());
    }

    /** As image names write it. */
    String address() {
        return "localhost:" + gate.port();
    }

    @Override
    public void close() throws IOException {
        gate.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange)
                    .with("Docker-Distribution-API-Version", "registry/2.0")
                    .send(exchange);
        } catch (IOException e) {
            LOG.debug("A client of the playground's registry went away", e);
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            refuseBrowsers(exchange);
            return route(exchange);
        } catch (Fault fault) {
            return error(fault);
        } catch (IOException | RuntimeException e) {
            LOG.error("The playground's registry failed", e);
            return error(new Fault(500, "UNKNOWN", "the registry itself failed: " + e.getMessage()));
        }
    }

    private Answer route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/v2/_catalog")) return catalog.answer(new Call(exchange.getRequestMethod(), "", "", exchange));
        if (path.equals("/v2/") || path.equals("/v2")) return ok();
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) throw new Fault(404, "NAME_INVALID", "nothing is served at " + path);
        String subject = Optional.ofNullable(matcher.group("subject")).orElse("");
        Call call = new Call(exchange.getRequestMethod(), matcher.group("name"), subject, exchange);
        return java.util.Objects.requireNonNull(doors.get(matcher.group("door")))
                .answer(call);
    }

    /** A web page anywhere could else push to it, or read from it under a name of its own. */
    private static void refuseBrowsers(HttpExchange exchange) {
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        boolean loopback = host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
        if (!loopback || exchange.getRequestHeaders().containsKey("Origin")) {
            throw new Fault(403, "DENIED", "this registry serves programs on its own host only");
        }
    }

    private static Answer ok() {
        return Answer.of(200, Map.of("Content-Type", "application/json"), new byte[] {'{', '}'});
    }

    private Answer error(Fault fault) {
        Map<String, String> error = Map.of("code", fault.code(), "message", String.valueOf(fault.getMessage()));
        byte[] body = json.writeValueAsBytes(Map.of("errors", List.of(error)));
        return Answer.of(fault.status(), Map.of("Content-Type", "application/json"), body);
    }
}
