package dev.mosaic.e2e.bench;

import static dev.mosaic.e2e.bench.ScaleBench.say;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred times a second a pod starts again and is ready or not, which its kubelet tells, and the controller of its
 * Deployment after it. Afterwards what a watcher was told, and what a list tells, must be what the API server holds.
 */
final class Storm {
    private static final int SECONDS = 20;
    private static final int A_SECOND = 100;
    private static final int VIEW = 50;
    private static final String QUERY = "{\"descending\": false, \"offset\": %d, \"limit\": %d}";
    private final JsonMapper json = JsonMapper.shared();
    private final Random random = new Random(7);
    private final Map<Integer, boolean[]> ready = new HashMap<>();
    private final Map<Integer, int[]> restarts = new HashMap<>();
    private final Flock flock;
    private @Nullable Subject subject;

    Storm(Flock flock) {
        this.flock = flock;
    }

    /** What earlier storms left behind is remembered. */
    void rage(Subject subject) {
        this.subject = subject;
        rage("everywhere", flock.workloads());
        rage("in view only", Math.min(VIEW, flock.workloads()));
    }

    private void rage(String where, int workloads) {
        AtomicLong bytes = new AtomicLong();
        Map<String, String> told = new HashMap<>();
        Api admin = kapi().as(ControlPlane.ADMIN);
        try (InputStream stream = admin.stream("/api/v1/workloads/watch?since=0", QUERY.formatted(0, VIEW))) {
            Thread.ofVirtual()
                    .start(() -> Lines.of(stream, line -> {
                        bytes.addAndGet(line.length() + 1);
                        hear(json.readTree(line), told);
                    }));
            Awaitility.await().until(() -> told.size() >= Math.min(VIEW, flock.workloads()));
            long first = bytes.get();
            double processor = kapi().process().processor();
            long began = System.nanoTime();
            int changes = blow(workloads);
            double seconds = (System.nanoTime() - began) / 1e9;
            double share = (kapi().process().processor() - processor) / seconds * 100;
            double rate = (bytes.get() - first) / seconds / 1000;
            String lost = differences(told);
            say(
                    "<!-- storm %s: %.0f pod changes a second for %.0f s: %.1f kB/s to a watcher of %d rows, %.0f %% of a core,"
                            + " lost: %s -->",
                    where, changes / seconds, seconds, rate, VIEW, share, lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers how many changes were made. */
    private int blow(int workloads) {
        AtomicInteger made = new AtomicInteger();
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(8)) {
            for (int i = 0; i < SECONDS * A_SECOND; i++) {
                Sheep sheep = new Sheep(random.nextInt(workloads));
                clock.schedule(() -> change(sheep, made), i * 1000L / A_SECOND, TimeUnit.MILLISECONDS);
            }
            clock.shutdown();
            clock.awaitTermination(5, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return made.get();
    }

    private void change(Sheep sheep, AtomicInteger made) {
        boolean[] states;
        int[] counts;
        synchronized (this) {
            states = ready.computeIfAbsent(sheep.index(), fresh -> filled());
            counts = restarts.computeIfAbsent(sheep.index(), fresh -> new int[Sheep.PODS]);
        }
        // One workload's changes are written in their order, as its controller would.
        synchronized (states) {
            int pod = made.get() % Sheep.PODS;
            states[pod] = !states[pod];
            counts[pod]++;
            int now = 0;
            for (boolean state : states) now += state ? 1 : 0;
            flock.status(sheep, pod, states[pod], counts[pod]);
            flock.status(sheep, now);
        }
        made.incrementAndGet();
    }

    private Subject kapi() {
        return Objects.requireNonNull(subject);
    }

    private static boolean[] filled() {
        boolean[] all = new boolean[Sheep.PODS];
        Arrays.fill(all, true);
        return all;
    }

    /** Waits until there are none, for ten seconds at most. */
    private String differences(Map<String, String> told) {
        try {
            Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> listed() == 0 && watched(told) == 0);
            return "nothing, all %d objects compared".formatted(flock.workloads());
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            return "%d of the list, %d of the view".formatted(listed(), watched(told));
        }
    }

    private int listed() {
        int wrong = 0;
        for (int from = 0; from < flock.workloads(); from += 1000) {
            String page = kapi().as(ControlPlane.ADMIN).post("/api/v1/workloads/query", QUERY.formatted(from, 1000));
            for (JsonNode row : json.readTree(page).get("rows"))
                if (!wanted(row).equals(state(row))) wrong++;
        }
        return wrong;
    }

    private int watched(Map<String, String> told) {
        int wrong = 0;
        synchronized (told) {
            for (Map.Entry<String, String> row : told.entrySet()) {
                if (!wanted(new Sheep(Integer.parseInt(row.getKey().substring(4))))
                        .equals(row.getValue())) wrong++;
            }
        }
        return wrong;
    }

    private static void hear(JsonNode event, Map<String, String> told) {
        if (!event.get("type").asString().equals("Changed")) return;
        JsonNode row = event.get("workload");
        synchronized (told) {
            told.put(row.get("id").get("name").asString(), state(row));
        }
    }

    private String wanted(JsonNode row) {
        return wanted(
                new Sheep(Integer.parseInt(row.get("id").get("name").asString().substring(4))));
    }

    private synchronized String wanted(Sheep sheep) {
        boolean[] states = ready.computeIfAbsent(sheep.index(), fresh -> filled());
        int sum = 0;
        int now = 0;
        for (int count : restarts.computeIfAbsent(sheep.index(), fresh -> new int[Sheep.PODS])) sum += count;
        for (boolean state : states) now += state ? 1 : 0;
        return now + " " + sum;
    }

    private static String state(JsonNode row) {
        return row.get("ready").asInt() + " " + row.get("restarts").asInt();
    }
}
