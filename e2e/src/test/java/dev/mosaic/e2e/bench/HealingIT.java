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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an open list does when the world under it breaks: on a real API server that can be taken away alone. */
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
        flock = new Flock(cluster.api());
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
        assertThat(cluster.api().get("/metrics"))
                .as("the watch was told that it is too old")
                .containsPattern("apiserver_request_total\\{code=\"410\",[^}]*verb=\"WATCH\"");
        flock.status(changed, 10);
        await().until(() -> ready(changed) == 10);
    }

    @Test
    void whileTheApiServerIsAwayTheListSaysSinceWhenAndAfterwardsItIsRight() throws IOException {
        Sheep changed = new Sheep(5);
        Map<String, String> told = new ConcurrentHashMap<>();
        try (InputStream stream = watch(ControlPlane.ADMIN, told)) {
            await().until(() -> told.size() == WORKLOADS);
            cluster.go();
            await().atMost(Duration.ofSeconds(5))
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptions()
                    .until(() -> page(ControlPlane.ADMIN).get("stale").asBoolean());
            cluster.come();
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
        try (InputStream stream = watch(ControlPlane.BOUND, told)) {
            await().until(() -> told.size() == WORKLOADS);
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
        try (InputStream stream = watch(ControlPlane.ADMIN, told)) {
            await().until(() -> told.size() == WORKLOADS);
            for (String path : List.of(gone.core("pods"), gone.apps("replicasets"), gone.apps("deployments"))) {
                cluster.api().delete(path);
            }
            await().until(() -> told.get(gone.name()).equals("gone"));
            flock.heal(21);
            await().until(() -> names(ControlPlane.ADMIN).contains(gone.name()));
        }
    }

    private static InputStream watch(String token, Map<String, String> told) {
        InputStream stream = kapi.as(token).stream("/api/v1/workloads/watch?since=0", QUERY);
        Thread.ofVirtual().start(() -> Lines.of(stream, line -> hear(JSON.readTree(line), told)));
        return stream;
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
