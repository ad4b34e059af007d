package dev.mosaic.kapi.cluster.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for every container of the playground: a real server on this machine that says what it was asked, and that it is one. */
final class EchoServer implements AutoCloseable {
    static final String FOR = "X-Mosaic-Playground-For";
    private static final String PAGE = """
            <!doctype html><title>Playground</title><h1>A page of the playground</h1>
            <script>document.body.append('a script ran')</script><form action="/"><button>A form</button></form>
            """;
    private final HttpServer server;

    EchoServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", EchoServer::answer);
        server.start();
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean page = path.equals("/page");
        exchange.getResponseHeaders().set("Content-Type", page ? "text/html; charset=utf-8" : "application/json");
        exchange.getResponseHeaders().set("Server", "mosaic-playground");
        byte[] body = page
                ? PAGE.getBytes(StandardCharsets.UTF_8)
                : JsonMapper.shared().writeValueAsBytes(told(exchange));
        int status = path.matches("/status/[1-5][0-9][0-9]") ? Integer.parseInt(path.substring(8)) : 200;
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || status == 204 || status == 304 ? -1 : body.length);
        if (!head && status != 204 && status != 304) exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, Object> told(HttpExchange exchange) throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("playground", "this server stands in for a container; try /page and /status/503");
        told.put("for", String.valueOf(exchange.getRequestHeaders().getFirst(FOR)));
        told.put("method", exchange.getRequestMethod());
        told.put("path", exchange.getRequestURI().toString());
        told.put("bodyBytes", exchange.getRequestBody().readAllBytes().length);
        return told;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
