package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.shell.ShellEnd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody at a terminal. */
public final class Typist implements AutoCloseable {
    public final Terminal terminal;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final CompletableFuture<ShellEnd> end = new CompletableFuture<>();

    public Typist(Terminal terminal) {
        this.terminal = terminal;
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        for (byte[] chunk = terminal.read(); chunk.length > 0; chunk = terminal.read()) {
            synchronized (seen) {
                if (seen.size() < 4 << 20) seen.writeBytes(chunk);
                else seen.reset();
            }
        }
        end.complete(terminal.end());
    }

    public void type(String text) {
        terminal.type(text.getBytes(StandardCharsets.UTF_8));
    }

    public void await(String text) {
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(seen()).contains(text));
    }

    private String seen() {
        synchronized (seen) {
            return seen.toString(StandardCharsets.UTF_8);
        }
    }

    public ShellEnd end() throws Exception {
        return end.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        terminal.close();
    }
}
