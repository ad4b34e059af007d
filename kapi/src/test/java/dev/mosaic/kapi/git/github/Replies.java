package dev.mosaic.kapi.git.github;

import com.sun.net.httpserver.HttpExchange;
import dev.mosaic.kapi.git.github.GitHubDescription.Reply;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Answers in GitHub's manner. */
final class Replies {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpExchange exchange;
    private final AtomicInteger unchanged;
    private final List<Reply> kept;

    Replies(HttpExchange exchange, AtomicInteger unchanged, List<Reply> kept) {
        this.exchange = exchange;
        this.unchanged = unchanged;
        this.kept = kept;
    }

    void json(int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        kept.add(new Reply(exchange.getRequestURI().getPath(), status, bytes));
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        String tag = "W/\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
        if (status == 200) exchange.getResponseHeaders().add("ETag", tag);
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void message(int status, String message) throws IOException {
        json(status, Map.of("message", message, "documentation_url", "https://docs.github.com/rest"));
    }

    void limited(Map<String, String> headers) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::add);
        message(403, "API rate limit exceeded for 127.0.0.1.");
    }

    void page(List<?> all, Map<String, String> query) throws IOException {
        int size = Integer.parseInt(query.getOrDefault("per_page", "30"));
        int page = Integer.parseInt(query.getOrDefault("page", "1"));
        int from = Math.min(all.size(), (page - 1) * size);
        int to = Math.min(all.size(), from + size);
        if (to < all.size()) next(page + 1);
        json(200, all.subList(from, to));
    }

    /** Names the page that follows. */
    void next(int page) {
        exchange.getResponseHeaders().add("Link", "<" + address(page) + ">; rel=\"next\"");
    }

    private String address(int page) {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery()).replaceAll("(^|&)page=[0-9]+|null", "");
        String host = exchange.getRequestHeaders().getFirst("Host");
        return "http://" + host + exchange.getRequestURI().getRawPath() + "?" + query + "&page=" + page;
    }
}
