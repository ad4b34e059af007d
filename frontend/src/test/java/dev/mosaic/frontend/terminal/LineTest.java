package dev.mosaic.frontend.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.shell.Shell;
import dev.mosaic.contract.shell.ShellEnd;
import dev.mosaic.contract.shell.ShellInput;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.frontend.fake.FakeShells;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LineTest {
    private final FakeShells shells = new FakeShells();
    private final Lines lines = new Lines();
    private final Line line = lines.add(
            new Shell(
                    "one",
                    new ContainerPlace(new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart"), "cart-1", "cart"),
                    false,
                    Instant.EPOCH),
            shells);

    @Test
    void whatIsTypedComesInOrder() throws Exception {
        Plug plug = line.plug(new Slow(), 0);
        for (String key : List.of("a", "b", "c")) plug.type(new ShellInput.Typed(key.getBytes(StandardCharsets.UTF_8)));
        await().until(() -> shells.typed.toString().equals("abc"));
    }

    @Test
    void aBrowserThatShowsNothingIsSentNoMoreThanItsWindow() {
        Slow socket = new Slow();
        Plug plug = line.plug(socket, 0);
        String chunk = "x".repeat(8192);
        for (int i = 0; i < 200; i++) shells.say(chunk);
        await().during(Duration.ofMillis(300)).until(() -> socket.sent.get() <= 512 * 1024);
        plug.shown(512 * 1024);
        await().until(() -> socket.sent.get() > 600 * 1024);
    }

    @Test
    void aSecondSocketTakesOver() {
        Slow first = new Slow();
        line.plug(first, 0);
        Slow second = new Slow();
        line.plug(second, 0);
        await().untilTrue(first.ended);
        shells.say("hello");
        await().until(() -> second.sent.get() >= 5);
        assertThat(second.ended).isFalse();
    }

    @Test
    void aSessionThatEndsClosesItsShells() {
        CompletableFuture<ShellEnd> end = new CompletableFuture<>();
        line.whenEnded(end::complete);
        lines.valueUnbound(null);
        assertThat(end).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ShellEnd.closed());
        assertThat(shells.closed).containsExactly("one");
        assertThat(lines.find("one")).isEmpty();
    }

    @Test
    void wordsAreTakenApartAtSpacesAndQuotesOnly() {
        assertThat(Words.of("  ls -l 'a b' \"c d\"e $(id) ; x "))
                .containsExactly("ls", "-l", "a b", "c de", "$(id)", ";", "x");
        assertThat(Words.of("   ")).isEmpty();
    }

    private static final class Slow implements Socket {
        final AtomicLong sent = new AtomicLong();
        final AtomicBoolean ended = new AtomicBoolean();

        @Override
        public void send(byte[] bytes) {
            sent.addAndGet(bytes.length);
        }

        @Override
        public void position(long bytes) {}

        @Override
        public void end() {
            ended.set(true);
        }
    }
}
