package dev.mosaic.kapi.git;

import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.mosaic.kapi.Programs;
import dev.mosaic.kapi.outbound.TestAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;

/** A real git server: {@code git http-backend} over every bare repository in a folder, on a loopback port. */
public final class GitHttpServer implements AutoCloseable {
    private final HttpServer server;
    private final HttpContext all;
    private final Path root;
    private final Path backend;

    private GitHttpServer(HttpServer server, Path root) {
        this.server = server;
        this.root = root;
        this.backend = Programs.require("git-http-backend");
        this.all = server.createContext("/", this::answer);
    }

    public static GitHttpServer over(Path root) {
        return over(root, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    /** By TLS with this certificate. */
    public static GitHttpServer secure(Path root, TestAuthority.Server shown) {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(shown.context()));
            return started(server, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GitHttpServer over(Path root, InetSocketAddress address) {
        try {
            return started(HttpServer.create(address, 0), root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GitHttpServer started(HttpServer server, Path root) {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        GitHttpServer git = new GitHttpServer(server, root);
        server.start();
        return git;
    }

    /** From now on asks for this login. */
    public GitHttpServer login(String user, String secret) {
        all.setAuthenticator(new BasicAuthenticator("git") {
            @Override
            public boolean checkCredentials(String name, String password) {
                return name.equals(user) && password.equals(secret);
            }
        });
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of a repository in the folder. */
    public String url(String repository) {
        return (server instanceof HttpsServer ? "https" : "http") + "://127.0.0.1:" + port() + "/" + repository;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Process cgi = start(exchange);
            try (OutputStream in = cgi.getOutputStream()) {
                exchange.getRequestBody().transferTo(in);
            }
            try (InputStream out = cgi.getInputStream()) {
                exchange.sendResponseHeaders(headers(exchange, out), 0);
                out.transferTo(exchange.getResponseBody());
            }
        }
    }

    private Process start(HttpExchange exchange) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(backend.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.put("GIT_PROJECT_ROOT", root.toString());
        environment.put("GIT_HTTP_EXPORT_ALL", "1");
        environment.put("GIT_CONFIG_COUNT", "1"); // the repositories may belong to another user than the test
        environment.put("GIT_CONFIG_KEY_0", "safe.directory");
        environment.put("GIT_CONFIG_VALUE_0", "*");
        environment.put("PATH_INFO", exchange.getRequestURI().getPath());
        environment.put("QUERY_STRING", text(exchange.getRequestURI().getRawQuery()));
        environment.put("REQUEST_METHOD", exchange.getRequestMethod());
        environment.put("CONTENT_TYPE", text(exchange.getRequestHeaders().getFirst("Content-Type")));
        environment.put(
                "HTTP_CONTENT_ENCODING", text(exchange.getRequestHeaders().getFirst("Content-Encoding")));
        environment.put("GIT_PROTOCOL", text(exchange.getRequestHeaders().getFirst("Git-Protocol")));
        return builder.start();
    }

    private static int headers(HttpExchange exchange, InputStream cgi) throws IOException {
        int status = 200;
        for (String line = line(cgi); !line.isEmpty(); line = line(cgi)) {
            String[] header = line.split(": ", 2);
            if (header[0].equals("Status")) status = Integer.parseInt(header[1].substring(0, 3));
            else exchange.getResponseHeaders().add(header[0], header[1]);
        }
        return status;
    }

    private static String line(InputStream cgi) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = cgi.read(); c >= 0 && c != '\n'; c = cgi.read()) if (c != '\r') line.append((char) c);
        return line.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
