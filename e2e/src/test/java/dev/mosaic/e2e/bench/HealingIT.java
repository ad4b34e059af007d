package dev.mosaic.e2e.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an open list does when the world under it breaks: on a real API server that can be taken away alone. */
@Execution(ExecutionMode.SAME_THREAD)
class HealingIT {
    private static final int WORKLOADS = 200;
    private static final String QUERY = "{\"descending\": false, \"offset\": 0, \"limit\": 500}";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path folder;

    private static ControlPlane cluster;
    private static Flock flock;
    private static Subject kapi;

    @BeforeAll
    static void open() {
        Path binaries = Path.of(System.getProperty("user.home"), ".cache", "mosaic-e2e", "bin");
        Assumptions.assumeTrue(Files.isExecutable(binaries.resolve("etcd")), "run e2e/cluster/cluster build first");
        cluster = new ControlPlane(binaries, folder);
        flock = new Flock(cluster);
        flock.grow(WORKLOADS);
        kapi = new Subject(Subject.packaged(), folder, cluster.kubeconfig(), WORKLOADS);
    }

    @AfterAll
    static void close() {
        if (kapi != null) kapi.close();
        if (cluster != null) cluster.close();
    }

    @Test
    void whenTheApiServerForgotWhereTheWatchWasTheListIsReadAnew() {
        Sheep changed = new Sheep(3);
        kapi.process().freeze(true);
        flock.status(changed, 4);
        cluster.go();
        cluster.come();
        flock.status(changed, 7);
        cluster.forget();
        kapi.process().freeze(false);
        await().atMost(Duration.ofSeconds(60)).until(() -> ready(changed) == 7);
        // Its counts began with it: a watch that could have gone on would not have had to list.
        assertThat(cluster.api().get("/metrics").lines())
                .as("deployments were listed anew")
                .anyMatch(line -> line.startsWith("apiserver_request_total")
                        && line.contains("resource=\"deployments\"")
                        && line.contains("verb=\"LIST\""));
        flock.status(changed, 10);
        await().until(() -> ready(changed) == 10);
    }

    @Test
    void whileTheApiServerIsAwayTheListSaysSinceWhenAndAfterwardsItIsRight() throws IOException {
        Sheep changed = new Sheep(5);
        Map<String, String> told = new ConcurrentHashMap<>();
        try (Watch watch = watch(ControlPlane.ADMIN, told)) {
            await().until(() -> watch.isWhole());
            cluster.go();
            try {
                await().until(HealingIT::isOldOrRefused);
            } finally {
                cluster.come();
            }
            flock.status(changed, 6);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> told.get(changed.name()).equals("6"));
            await().ignoreExceptions()
                    .until(() -> !page(ControlPlane.ADMIN).get("stale").asBoolean());
            assertThat(ready(changed)).isEqualTo(6);
        }
    }

    @Test
    void whenARightIsWithdrawnItsRowsGoWithinTenSeconds() throws IOException {
        Map<String, String> told = new ConcurrentHashMap<>();
        String hidden = new Sheep(11).name();
        try (Watch watch = watch(ControlPlane.BOUND, told)) {
            await().until(() -> watch.isWhole());
            cluster.api()
                    .delete("/apis/rbac.authorization.k8s.io/v1/namespaces/" + Sheep.namespace(11)
                            + "/rolebindings/bench-looks");
            await().atMost(Duration.ofSeconds(10)).until(() -> told.get(hidden).equals("gone"));
            assertThat(told).containsEntry(new Sheep(12).name(), "10");
            assertThat(names(ControlPlane.BOUND)).doesNotContain(hidden).contains(new Sheep(12).name());
            assertThat(names(ControlPlane.ADMIN)).contains(hidden);
        }
    }

    @Test
    void whenANamespaceIsEmptiedUnderTheListItsRowsGo() throws IOException {
        Map<String, String> told = new ConcurrentHashMap<>();
        Sheep gone = new Sheep(21);
        try (Watch watch = watch(ControlPlane.ADMIN, told)) {
            await().until(() -> watch.isWhole());
            for (String path : List.of(gone.core("pods"), gone.apps("replicasets"), gone.apps("deployments"))) {
                cluster.api().delete(path);
            }
            await().until(() -> told.get(gone.name()).equals("gone"));
            await().until(() -> !names(ControlPlane.ADMIN).contains(gone.name()));
        }
    }

    private static Watch watch(String token, Map<String, String> told) {
        InputStream stream = kapi.as(token).stream("/api/v1/workloads/watch?since=0", QUERY);
        Thread.ofVirtual().start(() -> Lines.of(stream, line -> hear(JSON.readTree(line), told)));
        return new Watch(stream, told);
    }

    /** An open list, and what it was told of each row. */
    private record Watch(InputStream stream, Map<String, String> told) implements AutoCloseable {
        boolean isWhole() {
            return told.size() == WORKLOADS;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private static void hear(JsonNode event, Map<String, String> told) {
        switch (event.get("type").asString()) {
            case "Changed" ->
                told.put(
                        name(event.get("workload")),
                        event.get("workload").get("ready").asString());
            case "Gone" -> told.put(name(event), "gone");
            default -> {}
        }
    }

    /** For some seconds the list is told as old; then nobody can say any more who may see it. */
    private static boolean isOldOrRefused() {
        try {
            return page(ControlPlane.ADMIN).get("stale").asBoolean();
        } catch (IllegalStateException e) {
            return e.getMessage().contains(": 503 ");
        }
    }

    private static int ready(Sheep sheep) {
        for (JsonNode row : page(ControlPlane.ADMIN).get("rows")) {
            if (name(row).equals(sheep.name())) return row.get("ready").asInt();
        }
        return -1;
    }

    private static List<String> names(String token) {
        return page(token).get("rows").valueStream().map(HealingIT::name).toList();
    }

    private static JsonNode page(String token) {
        return JSON.readTree(kapi.as(token).post("/api/v1/workloads/query", QUERY));
    }

    private static String name(JsonNode row) {
        return row.get("id").get("name").asString();
    }
}
