package dev.mosaic.kapi.shell;

import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellSize;
import dev.mosaic.kapi.cluster.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A terminal whose program is the test. */
final class FakeTerminal implements Terminal {
    private static final byte[] CHUNK = "x".repeat(8192).getBytes(StandardCharsets.UTF_8);
    private final BlockingQueue<byte[]> written = new LinkedBlockingQueue<>();
    private final StringBuffer typed = new StringBuffer();
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean flooding;
    private volatile boolean closed;
    private volatile int code = 137;

    void write(String text) {
        written.add(text.getBytes(StandardCharsets.UTF_8));
    }

    void flood() {
        flooding = true;
        written.add(CHUNK);
    }

    void stop() {
        flooding = false;
    }

    void exit(int with) {
        code = with;
        written.add(new byte[0]);
    }

    long taken() {
        return taken.get();
    }

    String typed() {
        return typed.toString();
    }

    boolean closed() {
        return closed;
    }

    @Override
    public byte[] read() {
        if (closed) return new byte[0];
        if (flooding) {
            Thread.yield(); // as a read from a network does
            taken.addAndGet(CHUNK.length);
            return CHUNK;
        }
        try {
            return written.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new byte[0];
        }
    }

    @Override
    public void type(byte[] bytes) {
        typed.append(new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void resize(ShellSize size) {
        typed.append("[").append(size.columns()).append("x").append(size.rows()).append("]");
    }

    @Override
    public ShellEnd end() {
        return ShellEnd.exited(code);
    }

    @Override
    public void close() {
        closed = true;
        written.add(new byte[0]);
    }
}
