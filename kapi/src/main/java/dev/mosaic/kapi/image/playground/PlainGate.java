package dev.mosaic.kapi.image.playground;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before the HTTP server, which would wait for ever when TLS knocks: clients of registries try TLS first, and
 * only a clear answer in plain text makes them go on without it at once.
 */
final class PlainGate implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlainGate.class);
    private static final int TLS_HANDSHAKE = 0x16;
    private static final int PATIENCE_MILLIS = 1000;
    private static final byte[] NO_TLS =
            "HTTP/1.0 400 Bad Request\r\nConnection: close\r\n\r\nplain HTTP only\n".getBytes(US_ASCII);

    private final InetSocketAddress behind;
    private final ServerSocket gate;

    PlainGate(InetSocketAddress behind) throws IOException {
        this.behind = behind;
        this.gate = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("registry-gate").start(this::open);
    }

    int port() {
        return gate.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        gate.close();
    }

    private void open() {
        while (!gate.isClosed()) {
            try {
                Socket client = gate.accept();
                Thread.ofVirtual().name("registry-client").start(() -> serve(client));
            } catch (IOException e) {
                LOG.debug("The gate was closed", e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            int first = client.getInputStream().read();
            if (first == TLS_HANDSHAKE) refuse(client);
            else if (first >= 0) connect(client, first);
        } catch (IOException e) {
            LOG.debug("A client of the playground's registry went away", e);
        }
    }

    private static void refuse(Socket client) throws IOException {
        client.getOutputStream().write(NO_TLS);
        client.shutdownOutput();
        // Closing with something unread would reset the connection, and the client would not see the answer.
        client.setSoTimeout(PATIENCE_MILLIS);
        client.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private void connect(Socket client, int first) throws IOException {
        try (Socket server = new Socket(behind.getAddress(), behind.getPort())) {
            server.setTcpNoDelay(true);
            server.getOutputStream().write(first);
            Thread.ofVirtual().name("registry-client-in").start(() -> pass(client, server));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private static void pass(Socket client, Socket server) {
        try {
            InputStream in = client.getInputStream();
            in.transferTo(server.getOutputStream());
            server.shutdownOutput();
        } catch (IOException e) {
            LOG.debug("A client of the playground's registry went away", e);
        }
    }
}
