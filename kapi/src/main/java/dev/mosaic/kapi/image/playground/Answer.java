package dev.mosaic.kapi.image.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** What the registry answers; the body is opened only when it is sent. */
record Answer(int status, Map<String, String> headers, long length, Body body) {

    /** Opens a body. */
    @FunctionalInterface
    interface Body {
        InputStream open() throws IOException;
    }

    static Answer empty(int status, Map<String, String> headers) {
        return new Answer(status, headers, 0, InputStream::nullInputStream);
    }

    static Answer of(int status, Map<String, String> headers, byte[] body) {
        return new Answer(status, headers, body.length, () -> new ByteArrayInputStream(body));
    }

    Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, length, body);
    }

    void send(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD");
        if (bodiless) exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
        exchange.sendResponseHeaders(status, bodiless || length == 0 ? -1 : length);
        if (bodiless || length == 0) return;
        try (InputStream in = body.open();
                OutputStream out = exchange.getResponseBody()) {
            in.transferTo(out);
        }
    }
}
