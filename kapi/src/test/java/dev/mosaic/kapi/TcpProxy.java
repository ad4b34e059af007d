package dev.mosaic.kapi;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A wire to an address that can be cut (connections break, new ones are refused), hang (nothing comes through) or forget (what is
 * open stays open and silent, new connections work).
 */
public final class TcpProxy implements AutoCloseable {
    private final InetSocketAddress target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> forgotten = ConcurrentHashMap.newKeySet();
    private ServerSocket door;
    private volatile CountDownLatch flow = new CountDownLatch(0);

    TcpProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = door.getLocalPort();
        Thread.ofVirtual().start(() -> accept(door));
    }

    /** Before the API server of a client. */
    public static TcpProxy before(Config config) {
        URI server = URI.create(config.getMasterUrl());
        try {
            return new TcpProxy(new InetSocketAddress(server.getHost(), server.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same client, over this wire. */
    public Config through(Config config) {
        URI server = URI.create(config.getMasterUrl());
        return new ConfigBuilder(config)
                .withMasterUrl("https://127.0.0.1:" + port)
                // The certificate may name another address than this end of the wire.
                .withTrustCerts(!server.getHost().equals("127.0.0.1"))
                .build();
    }

    public void cut() throws IOException {
        door.close();
        for (Socket socket : open) socket.close();
        open.clear();
    }

    /** Connections stay and new ones are taken, but nothing comes through any more. */
    public void hang() {
        flow = new CountDownLatch(1);
    }

    /** As a firewall does that lost its table: nobody is told, and nothing comes through what was open. */
    public void forget() {
        forgotten.addAll(open);
    }

    public void mend() {
        flow.countDown();
        if (!door.isClosed()) return;
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> accept(door));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket door) {
        try {
            while (true) join(door.accept());
        } catch (IOException e) {
            close(door);
        }
    }

    private void join(Socket near) throws IOException {
        Socket far = new Socket(target.getAddress(), target.getPort());
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> copy(near, far));
        Thread.ofVirtual().start(() -> copy(far, near));
    }

    private void copy(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (from;
                to) {
            for (int read = read(from, bytes); read >= 0; read = read(from, bytes)) {
                flow.await();
                if (forgotten.contains(from)) continue;
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException | InterruptedException e) {
            close(from);
        }
    }

    private static int read(Socket from, byte[] bytes) throws IOException {
        return from.getInputStream().read(bytes);
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        flow.countDown();
        cut();
    }
}
