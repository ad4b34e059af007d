package dev.mosaic.kapi.cluster.playground;

import static dev.mosaic.contract.workload.WorkloadKind.DAEMONSET;
import static dev.mosaic.contract.workload.WorkloadKind.DEPLOYMENT;
import static dev.mosaic.contract.workload.WorkloadKind.STATEFULSET;

import dev.mosaic.contract.git.Commit;
import dev.mosaic.contract.git.GitRef;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.CommitAnnotations;
import dev.mosaic.kapi.playground.LoopbackRegistry;
import dev.mosaic.kapi.playground.SampleRepository;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workloads the playground starts with: a shop, a platform below it, and what others count there. */
final class SampleWorkloads {
    private static final Owner NOBODY = Owner.NONE;

    private static final String PROXY = "envoyproxy/envoy:distroless-v1.36.2";

    private final SampleRepository source;
    private final LoopbackRegistry registry;

    SampleWorkloads(SampleRepository source, LoopbackRegistry registry) {
        this.source = source;
        this.registry = registry;
    }

    List<Spec> specs() {
        return List.of(
                of("shop", DEPLOYMENT, "cart", 3, own("cart")),
                of("shop", DEPLOYMENT, "catalogue", 2, own("catalogue")),
                of("shop", DEPLOYMENT, "frontend", 2, own("frontend"), new Container("proxy", PROXY)),
                of("shop", DEPLOYMENT, "recommender", 1, own("recommender")),
                of("shop", STATEFULSET, "checkout", 2, own("checkout")),
                of("shop", STATEFULSET, "redis", 1, new Container("redis", "redis:8.2")),
                of("platform", DAEMONSET, "log-agent", 3, new Container("agent", "fluent/fluent-bit:4.1")),
                gateway(),
                of("analytics", DEPLOYMENT, "importer", 1, own("importer")),
                of("analytics", DEPLOYMENT, "report", 0, own("report")));
    }

    private Spec gateway() {
        Spec spec = of("platform", DEPLOYMENT, "gateway", 2, new Container("traefik", "traefik:3.5"));
        return new Spec(
                spec.id(),
                spec.template(),
                spec.replicas(),
                Map.of("app.kubernetes.io/name", "gateway", "app.kubernetes.io/managed-by", "Helm"),
                Map.of(),
                new Owner(OwnerKind.HELM, "platform", "gateway"));
    }

    private Spec of(String namespace, WorkloadKind kind, String name, int replicas, Container... containers) {
        return new Spec(
                new WorkloadId(namespace, kind, name),
                Template.of(containers),
                replicas,
                Map.of("app.kubernetes.io/name", name, "app.kubernetes.io/part-of", namespace),
                shipped(name),
                NOBODY);
    }

    private Container own(String name) {
        return new Container(name, registry.images().get(name).value());
    }

    /** As if somebody had shipped the commit it runs, half an hour after it was made. */
    private Map<String, String> shipped(String name) {
        Optional<Commit> commit = source.running(name);
        return commit.map(known -> new CommitAnnotations(
                                name,
                                source.url(),
                                new GitRef("main"),
                                known,
                                registry.images().get(name),
                                known.author(),
                                known.time().plus(Duration.ofMinutes(30)),
                                new OperationId("ship-" + known.sha().brief()))
                        .toMap())
                .orElse(Map.of());
    }
}
