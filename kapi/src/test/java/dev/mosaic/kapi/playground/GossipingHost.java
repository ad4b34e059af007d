package dev.mosaic.kapi.playground;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A host over HTTP that asks for a login, then fails and repeats what it was told in every place an error may come from.
 * Who tries TLS is hung up on at once: a server that waited would cost each client its patience.
 */
final class GossipingHost implements AutoCloseable {
    private static final int TLS_HANDSHAKE = 0x16;

    private final ServerSocket server;
    private final String secret;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    GossipingHost(String secret) throws IOException {
        this.secret = secret;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::open);
    }

    /** {@code host:port}. */
    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** The logins it was told. */
    Queue<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void open() {
        try {
            while (true) {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException e) {
            if (!server.isClosed()) throw new UncheckedIOException(e);
        }
    }

    private void serve(Socket client) {
        try (client) {
            BufferedReader request = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            int first = request.read();
            if (first < 0 || first == TLS_HANDSHAKE) return;
            client.getOutputStream()
                    .write(answer((char) first + request.readLine(), login(request))
                            .getBytes(ISO_8859_1));
            client.shutdownOutput();
        } catch (IOException e) {
            heard.add(String.valueOf(e.getMessage())); // a client that went away
        }
    }

    private String login(BufferedReader request) throws IOException {
        String login = "";
        for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
            if (line.regionMatches(true, 0, "Authorization: ", 0, 15)) login = line.substring(15);
        }
        heard.add(login);
        return login;
    }

    private String answer(String line, String login) {
        String body = "you said " + login + " which is " + secret;
        String status = login.isEmpty() ? "401 Who are you" : "500 You are " + login;
        return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\nWWW-Authenticate: Basic realm=\"for " + login + "\"\r\nDocker-Content-Digest: " + login
                + "\r\n\r\n" + (line.startsWith("HEAD") ? "" : body);
    }
}
