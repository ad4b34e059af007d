package dev.mosaic.kapi.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.log.LogEnd;
import dev.mosaic.contract.log.LogEvent.CaughtUp;
import dev.mosaic.contract.log.LogEvent.Closed;
import dev.mosaic.contract.log.LogEvent.Missed;
import dev.mosaic.contract.log.LogEvent.Opened;
import dev.mosaic.contract.log.LogEvent.Restarted;
import dev.mosaic.contract.log.LogFilter;
import dev.mosaic.contract.log.LogGap;
import dev.mosaic.contract.log.LogLevel;
import dev.mosaic.contract.log.LogLine;
import dev.mosaic.contract.log.LogQuery;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private final ScriptedLogs logs = new ScriptedLogs();
    private Listener listener = Listener.to(logs, once(0));

    @AfterEach
    void close() {
        listener.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void mergedLogsEqualTheSumOfThePodsLogsByTime_howeverOftenConnectionsBreak(long seed) throws InterruptedException {
        Random random = new Random(seed);
        write(random, 1 + random.nextInt(5), random.nextInt(900));
        logs.cut(random.nextInt(40), random.nextInt(4));
        listener = Listener.to(logs, once(0)).end();
        assertThat(listener.texts())
                .containsExactlyInAnyOrderElementsOf(
                        logs.all().stream().map(ScriptedLogs.Stamp::text).toList());
        assertThat(listener.lines()).extracting(LogLine::at).isSorted();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aFollowedLogLosesAndDoublesNothing_overCutsAndRestarts(long seed) {
        Random random = new Random(seed);
        write(random, 3, 60);
        follow();
        for (int round = 0; round < 3; round++) {
            logs.cut(random.nextInt(9), 3);
            write(random, 3, 40);
            if (round == 1) logs.restart("cart-1");
            write(random, 3, 20);
        }
        List<String> all = logs.all().stream().map(ScriptedLogs.Stamp::text).toList();
        soon(() -> assertThat(listener.texts()).containsExactlyInAnyOrderElementsOf(all));
        assertThat(listener.saw(Missed.class)).isFalse();
    }

    @Test
    void equalLinesOfOneMomentAreEachToldOnce_thoughTheConnectionBreaksBetweenThem() {
        logs.pod("cart-1");
        logs.cut(3, 2);
        for (int i = 0; i < 7; i++) logs.write("cart-1", NOON, "tick");
        follow();
        logs.write("cart-1", NOON, "tick");
        logs.write("cart-1", NOON, "tock");
        soon(() -> assertThat(listener.texts()).endsWith("tock").hasSize(9));
    }

    @Test
    void afterARestartTheRestOfTheRunBeforeComesFirst_andTheRestartIsMarked() {
        logs.pod("cart-1");
        logs.write("cart-1", NOON, "one");
        follow();
        logs.cut(0, 3);
        logs.write("cart-1", NOON.plusSeconds(1), "last words");
        logs.restart("cart-1");
        logs.write("cart-1", NOON.plusSeconds(9), "again");
        soon(() -> assertThat(listener.texts()).containsExactly("one", "last words", "again"));
        assertThat(listener.all(Restarted.class))
                .extracting(Restarted::restarts)
                .containsExactly(1);
    }

    @Test
    void aContainerThatStartedTwiceWhileNobodyCouldReadSaysThatLinesAreMissing() {
        logs.pod("cart-1");
        logs.write("cart-1", NOON, "one");
        follow();
        logs.end("cart-1");
        synchronized (logs) {
            logs.restart("cart-1");
            logs.restart("cart-1");
        }
        soon(() ->
                assertThat(listener.all(Missed.class)).extracting(Missed::why).containsExactly(LogGap.RESTARTED));
    }

    @Test
    void aLogThatWasRotatedWhileTheConnectionWasAwaySaysThatLinesMayBeMissing() {
        logs.pod("cart-1");
        logs.write("cart-1", NOON, "old");
        follow();
        synchronized (logs) {
            logs.cut(0, 1);
            logs.rotate("cart-1");
            logs.write("cart-1", NOON.plusSeconds(3), "new");
        }
        soon(() -> assertThat(listener.texts()).containsExactly("old", "new"));
        assertThat(listener.all(Missed.class)).extracting(Missed::why).containsExactly(LogGap.ROTATED);
    }

    @Test
    void podsOfARolloutJoin_andThoseThatGoEndQuietly() {
        logs.pod("cart-1");
        logs.write("cart-1", NOON, "old pod");
        follow();
        logs.pod("cart-2");
        logs.write("cart-2", NOON.plusSeconds(1), "new pod");
        logs.write("cart-1", NOON.plusSeconds(2), "bye");
        soon(() -> assertThat(listener.texts()).contains("bye"));
        logs.delete("cart-1");
        logs.write("cart-2", NOON.plusSeconds(3), "alone");
        soon(() -> assertThat(listener.texts()).containsExactlyInAnyOrder("old pod", "new pod", "bye", "alone"));
        assertThat(listener.all(Opened.class)).extracting(Opened::pod).containsExactly("cart-1", "cart-2");
        assertThat(listener.all(Closed.class)).extracting(Closed::why).containsExactly(LogEnd.POD_GONE);
    }

    @Test
    void aPodOfTheSameNameIsAnotherPod() {
        logs.pod("cart-0");
        logs.write("cart-0", NOON, "first");
        follow();
        synchronized (logs) {
            logs.delete("cart-0");
            logs.pod("cart-0");
            logs.write("cart-0", NOON.plusSeconds(5), "second");
        }
        soon(() -> assertThat(listener.texts()).containsExactly("first", "second"));
        assertThat(listener.all(Opened.class)).hasSize(2);
    }

    @Test
    void anEvictedPodIsReadToItsEndAndClosed() {
        logs.pod("cart-1");
        logs.write("cart-1", NOON, "pressure");
        follow();
        logs.write("cart-1", NOON.plusSeconds(1), "no space");
        logs.evict("cart-1");
        soon(() ->
                assertThat(listener.all(Closed.class)).extracting(Closed::why).containsExactly(LogEnd.READ));
        assertThat(listener.texts()).containsExactly("pressure", "no space");
    }

    @Test
    void whoDoesNotReadMakesNothingGrow() {
        logs.pod("cart-1");
        for (int i = 0; i < 20_000; i++) logs.write("cart-1", NOON.plusMillis(i), "line " + i);
        Reading unread = new Reading(
                new Sources(logs, logs.workloads, dev.mosaic.kapi.cluster.Details.CART),
                once(0),
                LineFilter.of(LogFilter.NONE));
        unread.begin();
        await().until(() -> logs.read.get() > 400);
        await().during(java.time.Duration.ofMillis(300)).until(() -> logs.read.get() < 600);
        unread.close();
    }

    @Test
    void onlyWhatTheFilterTakesIsTold_andAllThatWasLookedAtIsCounted() throws InterruptedException {
        logs.pod("cart-1");
        for (int i = 0; i < 1000; i++)
            logs.write("cart-1", NOON.plusMillis(i), (i % 100 == 0 ? "ERROR " : "INFO ") + i);
        LogFilter errors = new LogFilter("error [0-9]00", true, false, LogLevel.WARN);
        listener = Listener.to(logs, new LogQuery("", "", false, false, 0, null, errors, false))
                .end();
        assertThat(listener.texts()).hasSize(9).allMatch(text -> text.startsWith("ERROR"));
        assertThat(listener.all(CaughtUp.class)).extracting(CaughtUp::read).containsExactly(1000L);
    }

    @Test
    void thePreviousRunIsReadAlone_andOneThatDidNotRunBeforeSaysSo() throws InterruptedException {
        logs.pod("cart-1");
        logs.pod("cart-2");
        logs.write("cart-1", NOON, "before");
        logs.restart("cart-1");
        logs.write("cart-1", NOON.plusSeconds(1), "after");
        listener = Listener.to(logs, new LogQuery("", "", true, false, 0, null, null, false))
                .end();
        assertThat(listener.texts()).containsExactly("before");
        assertThat(listener.all(Closed.class))
                .extracting(Closed::why)
                .containsExactlyInAnyOrder(LogEnd.READ, LogEnd.NOT_THERE);
    }

    private void write(Random random, int pods, int lines) {
        for (int pod = 1; pod <= pods; pod++) if (logs.pod("", "cart-" + pod).isEmpty()) logs.pod("cart-" + pod);
        int start = logs.all().size();
        IntStream.range(start, start + lines)
                .forEach(i -> logs.write(
                        "cart-" + (1 + random.nextInt(pods)), NOON.plusMillis(i / 3 * 37L), "line " + i % 50));
    }

    private void follow() {
        listener = Listener.to(logs, LogQuery.following(0));
        soon(() -> assertThat(listener.saw(CaughtUp.class)).isTrue());
    }

    private static LogQuery once(int tail) {
        return new LogQuery("", "", false, false, tail, null, LogFilter.NONE, false);
    }

    private static void soon(org.awaitility.core.ThrowingRunnable truth) {
        await().atMost(java.time.Duration.ofSeconds(20)).untilAsserted(truth);
    }
}
