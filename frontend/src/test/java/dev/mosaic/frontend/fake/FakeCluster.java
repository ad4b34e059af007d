package dev.mosaic.frontend.fake;

import dev.mosaic.contract.git.CommitSha;
import dev.mosaic.contract.workload.Autoscaling;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Health;
import dev.mosaic.contract.workload.HealthWord;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.contract.workload.Revision;
import dev.mosaic.contract.workload.Rollout;
import dev.mosaic.contract.workload.RunningCommit;
import dev.mosaic.contract.workload.Workload;
import dev.mosaic.contract.workload.WorkloadDetail;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small town of workloads, one of each health, some of them hostile. */
public final class FakeCluster {
    public static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    public static final WorkloadId CHECKOUT = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "checkout");
    public static final String HOSTILE = "<img src=x onerror=alert(1)> fix \"cart\" & more";
    static final String DIGEST = "sha256:4f1c0d9b7a2e5c8d3b6f9e0a1c2d4e5f60718293a4b5c6d7e8f9a0b1c2d3e4f5";
    private static final Instant NOW = Instant.now();

    private FakeCluster() {}

    /** namespace | name | health | desired | ready | restarts | image | minutes since the ship | message */
    private static final String TOWN = """
            shop|cart|RUNNING|3|3|0|registry.example/shop/cart@%s|190|Round totals half up, as the law wants
            shop|checkout|FAILING|2|0|17|registry.example/shop/checkout:9c1d2e3|12|Read the payment key from a Secret
            shop|catalog|ROLLING_OUT|4|3|0|registry.example/shop/catalog:2026.11.2|1|Cache the category tree for a minute
            shop|recommendations|DEGRADED|5|4|3|registry.example/shop/recommendations:1.44.0|9000|
            shop|search|STARTING|2|0|0|registry.example/shop/search:7f3a1b2|1|%s
            shop|mailer|STOPPED|0|0|0|registry.example/shop/mailer:3.2.0|40000|
            shop|payments|WAITING|1|0|0|registry.example/shop/payments:5.0.1|30|
            platform|gateway|RUNNING|2|2|1|envoyproxy/envoy:v1.34.1|70000|
            platform|identity|RUNNING|2|2|0|registry.example/platform/identity:88ab01f|2900|Rotate signing keys every night
            platform|audit|UNKNOWN|1|0|0|registry.example/platform/audit:0.9.4|5200|
            """.formatted(DIGEST, HOSTILE);

    public static List<Workload> workloads() {
        List<Workload> all = new ArrayList<>();
        TOWN.lines().map(line -> line.split("\\|", 9)).forEach(row -> all.add(workload(row)));
        all.add(owned(
                WorkloadKind.STATEFULSET,
                "postgres",
                3,
                "postgres:18.1",
                new Owner(OwnerKind.HELM, "data", "postgres")));
        all.add(owned(
                WorkloadKind.DAEMONSET,
                "log-shipper",
                6,
                "timberio/vector:0.48.0-distroless-libc",
                new Owner(OwnerKind.ARGO_CD, "argocd", "logging")));
        for (int i = 1; i <= 18; i++) all.add(workload(worker(i)));
        return all;
    }

    private static String[] worker(int i) {
        String message = i % 3 == 0 ? "Retry with a growing pause" : "";
        String name = "worker-%02d".formatted(i);
        String image = "registry.example/batch/worker:" + (100 + i);
        return new String[] {"batch", name, "RUNNING", "2", "2", i % 5 == 0 ? "4" : "0", image, "" + 600 * i, message};
    }

    private static Workload workload(String[] row) {
        return workload(
                row[0],
                row[1],
                HealthWord.valueOf(row[2]),
                Integer.parseInt(row[3]),
                Integer.parseInt(row[4]),
                Integer.parseInt(row[5]),
                row[6],
                row[8],
                Long.parseLong(row[7]));
    }

    private static Workload owned(WorkloadKind kind, String name, int pods, String image, Owner owner) {
        List<Container> containers = List.of(
                new Container(name, image), new Container("exporter", "quay.io/prometheuscommunity/exporter:v0.18.0"));
        return new Workload(
                new WorkloadId("data", kind, name),
                Health.of(HealthWord.RUNNING),
                pods,
                pods,
                0,
                containers,
                List.of(),
                List.of(),
                List.of(),
                owner,
                Autoscaling.NONE,
                Map.of("app.kubernetes.io/name", name),
                Map.of(),
                NOW.minus(Duration.ofDays(61)));
    }

    public static Workload workload(
            String namespace,
            String name,
            HealthWord word,
            int desired,
            int ready,
            int restarts,
            String image,
            String message,
            long minutes) {
        WorkloadId id = new WorkloadId(namespace, WorkloadKind.DEPLOYMENT, name);
        List<RunningCommit> commits = message.isEmpty() ? List.of() : List.of(commit(name, message, minutes));
        return new Workload(
                id,
                health(word),
                desired,
                ready,
                restarts,
                List.of(new Container(name, image)),
                commits,
                List.of(),
                List.of(),
                Owner.NONE,
                Autoscaling.NONE,
                Map.of("app.kubernetes.io/name", name, "team", namespace),
                Map.of(),
                NOW.minus(Duration.ofDays(3 + name.length() * 7L)));
    }

    public static WorkloadDetail detail(Workload workload) {
        List<Pod> pods = new ArrayList<>();
        for (int i = 0; i < workload.desired(); i++) pods.add(pod(workload, i, i < workload.ready()));
        Rollout rollout = new Rollout(
                7,
                7,
                workload.desired(),
                workload.desired(),
                workload.desired(),
                workload.ready(),
                workload.ready(),
                false,
                false);
        return new WorkloadDetail(workload, rollout, pods, revisions(workload));
    }

    private static List<Revision> revisions(Workload workload) {
        String name = workload.containers().getFirst().name();
        Container before = new Container(name, "registry.example/shop/cart:1.3.0");
        Container first = new Container(name, "registry.example/shop/cart:1.2.9");
        String note = "kubectl set image deployment/cart cart=registry.example/shop/cart:1.3.0";
        RunningCommit shipped = commit(name, "Count a cart only once", 2880);
        return List.of(
                new Revision(
                        7,
                        workload.containers(),
                        Map.of(name, DIGEST),
                        workload.commits(),
                        true,
                        "",
                        NOW.minus(Duration.ofMinutes(190))),
                new Revision(
                        6, List.of(before), Map.of(), List.of(shipped), false, note, NOW.minus(Duration.ofDays(2))),
                new Revision(5, List.of(first), Map.of(), List.of(), false, "", NOW.minus(Duration.ofDays(9))));
    }

    static String podName(String workload, int number) {
        List<String> endings = List.of("x2k9p", "7hq4m", "zz81c", "p0w3d", "k8s2b", "v7n5t");
        return workload + "-6b9f4d7c58-" + endings.get(number % 6);
    }

    private static Pod pod(Workload workload, int number, boolean ready) {
        Container container = workload.containers().getFirst();
        Health health = ready ? Health.of(HealthWord.RUNNING) : workload.health();
        String image = container.image();
        return new Pod(
                podName(workload.id().name(), number),
                health,
                ready,
                number != 0 || workload.ready() == workload.desired(),
                ready ? 0 : workload.restarts(),
                "node-" + (1 + number % 3),
                "10.42." + number + ".17",
                List.of(new PodContainer(
                        container.name(), image, image.contains("@") ? image : image + "@" + DIGEST, ready, 0, health)),
                NOW.minus(Duration.ofMinutes(190 - number)));
    }

    private static Health health(HealthWord word) {
        return switch (word) {
            case FAILING ->
                new Health(
                        word, "CrashLoopBackOff", "back-off 5m0s restarting failed container: PAYMENT_KEY is not set");
            case WAITING -> new Health(word, "FailedScheduling", "0/3 nodes are available: 3 Insufficient memory");
            case DEGRADED ->
                new Health(word, "Unhealthy", "Readiness probe failed: HTTP probe failed with statuscode: 503");
            case UNKNOWN -> new Health(word, "Stale", "not seen for 40 s");
            default -> Health.of(word);
        };
    }

    private static RunningCommit commit(String name, String message, long minutes) {
        String sha = "%040x"
                .formatted(Math.abs((name + message).hashCode()) * 2654435761L * 97)
                .replace('-', 'a');
        return new RunningCommit(
                name,
                new CommitSha(("a" + sha.substring(30) + sha).substring(0, 40)),
                message,
                "Ann Example",
                NOW.minus(Duration.ofMinutes(minutes + 20)),
                "https://git.example/shop/" + name + ".git",
                NOW.minus(Duration.ofMinutes(minutes)),
                "ann@example.org");
    }
}
