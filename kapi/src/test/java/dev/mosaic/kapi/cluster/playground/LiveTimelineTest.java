package dev.mosaic.kapi.cluster.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveTimelineTest {
    private final LiveTimeline timeline = new LiveTimeline(1);

    @AfterEach
    void end() {
        timeline.close();
    }

    @Test
    void eventsAndQuestionsTakeTurns() throws Exception {
        List<Integer> unguarded = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(200);
        for (int i = 0; i < 100; i++) {
            int number = i;
            timeline.after(Duration.ZERO, () -> {
                unguarded.add(number);
                done.countDown();
            });
            Thread.ofVirtual().start(() -> {
                timeline.ask(() -> unguarded.add(number));
                done.countDown();
            });
        }
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(timeline.ask(() -> List.copyOf(unguarded))).hasSize(200);
    }

    @Test
    void anEventThatFailsStopsNoOther() throws Exception {
        CountDownLatch later = new CountDownLatch(1);
        timeline.after(Duration.ZERO, () -> {
            throw new IllegalStateException("planted");
        });
        timeline.after(Duration.ZERO, later::countDown);
        assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatAQuestionThrowsReachesWhoAsked() {
        assertThatThrownBy(() -> timeline.ask(() -> {
                    throw new IllegalArgumentException("refused");
                }))
                .hasMessage("refused");
        assertThat(timeline.ask(() -> "next")).isEqualTo("next");
    }

    @Test
    void workHappensOffTheTimelineAndItsResultOnIt() throws Exception {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        timeline.fetch(
                () -> {
                    working.countDown();
                    return timeline.ask(() -> "not blocked");
                },
                result -> done.countDown());
        assertThat(working.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void afterItsEndAnEventIsDroppedAndNobodyIsRefused() {
        timeline.close();
        timeline.after(Duration.ZERO, () -> {});
        assertThat(timeline.ask(() -> "still answers")).isEqualTo("still answers");
    }
}
