package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.cluster.ClusterMode;
import dev.mosaic.contract.cluster.ClusterState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

/** What every Connection promises, while its API server answers. */
public abstract class ConnectionContract {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** To an API server that answers, or will soon. */
    protected abstract Connection connection();

    protected abstract ClusterMode mode();

    @Test
    void anApiServerThatAnswersIsReachableWithItsNameAndVersion() {
        ClusterState state = settled();
        assertThat(state.mode()).isEqualTo(mode());
        assertThat(state.name()).isNotBlank();
        assertThat(state.version()).isNotBlank();
        assertThat(state.because()).isEmpty();
        assertThat(state.since()).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void everyListenerHearsTheStateNowFirstHoweverLateTheyCome() {
        ClusterState now = settled();
        for (int listener = 0; listener < 2; listener++) {
            List<ClusterState> heard = new CopyOnWriteArrayList<>();
            Disposable listening = connection().changes().subscribe(heard::add);
            await().atMost(LIMIT).until(() -> !heard.isEmpty());
            assertThat(heard).first().isEqualTo(now);
            listening.dispose();
        }
    }

    @Test
    void changesDoNotEndByThemselves() {
        settled();
        AtomicBoolean ended = new AtomicBoolean();
        List<ClusterState> heard = new CopyOnWriteArrayList<>();
        Disposable listening =
                connection().changes().doOnTerminate(() -> ended.set(true)).subscribe(heard::add);
        await().atMost(LIMIT).until(() -> !heard.isEmpty());
        assertThat(ended).isFalse();
        listening.dispose();
    }

    private ClusterState settled() {
        return await().atMost(LIMIT)
                .until(
                        () -> connection().state(),
                        state -> state.reachable() && !state.version().isEmpty());
    }
}
