package greeting;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.apache.commons.lang3.StringUtils;

class Main {
    public static void main(String[] arguments) throws IOException {
        byte[] page = text().getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 10);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    static String text() throws IOException {
        try (var in = Main.class.getResourceAsStream("/greeting.txt")) {
            return StringUtils.capitalize(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
