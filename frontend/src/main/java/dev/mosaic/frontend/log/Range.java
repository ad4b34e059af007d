package dev.mosaic.frontend.log;

import dev.mosaic.frontend.text.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far back a log is read: so many lines of each container, or so long. */
enum Range {
    LINES_200(200, Duration.ZERO, "--tail=200"),
    LINES_2000(2_000, Duration.ZERO, "--tail=2000"),
    MINUTES_5(0, Duration.ofMinutes(5), "--since=5m"),
    HOUR(0, Duration.ofHours(1), "--since=1h"),
    DAY(0, Duration.ofDays(1), "--since=24h"),
    ALL(0, Duration.ZERO, "--tail=-1");

    private final int tail;
    private final Duration back;
    private final String kubectl;

    Range(int tail, Duration back, String kubectl) {
        this.tail = tail;
        this.back = back;
        this.kubectl = kubectl;
    }

    int tail() {
        return tail;
    }

    @Nullable
    Instant since(Instant now) {
        return back.isZero() ? null : now.minus(back);
    }

    String kubectl() {
        return kubectl;
    }

    String words() {
        return Text.of("logs.range." + name());
    }

    static Range of(String name) {
        return Arrays.stream(values())
                .filter(range -> range.name().equals(name))
                .findFirst()
                .orElse(LINES_200);
    }
}
