package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final Pulse pulse = new Pulse(ClusterMode.LAPTOP, Clock.systemUTC());
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
}
