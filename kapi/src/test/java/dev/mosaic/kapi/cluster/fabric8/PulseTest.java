package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final Hands hands = new Hands();
    private final Pulse pulse = new Pulse(ClusterMode.LAPTOP, hands);
    private final List<ClusterState> heard = new ArrayList<>();

    @Test
    void theStateNowIsToldEvenBeforeAnybodyWasAsked() {
        pulse.changes().subscribe(heard::add);
        assertThat(heard).containsExactly(pulse.state());
    }

    @Test
    void aRequestWithoutAnAnswerIsTheFirstSignAndTheSameAgainIsNoNews() {
        pulse.heard();
        pulse.changes().subscribe(heard::add);
        pulse.lost(new IOException("no route to host"));
        pulse.lost(new IOException("no route to host"));
        assertThat(heard).extracting(ClusterState::reachable).containsExactly(true, false);
        assertThat(heard.getLast().because()).contains("no route to host");
    }

    @Test
    void itIsAwaySinceItWasLastHeardHoweverLateThatIsNoticed() {
        pulse.heard();
        Instant lastWord = hands.instant();
        hands.now = lastWord.plusSeconds(50);
        pulse.lost(new IOException("request timed out"));
        assertThat(pulse.state().since()).isEqualTo(lastWord);
        hands.now = lastWord.plusSeconds(60);
        pulse.heard();
        assertThat(pulse.state().since()).as("and back since now").isEqualTo(hands.now);
    }

    /** A clock whose hands a test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-20T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
