package dev.mosaic.kapi.cluster.playground;

import static dev.mosaic.contract.workload.WorkloadKind.DAEMONSET;
import static dev.mosaic.contract.workload.WorkloadKind.DEPLOYMENT;
import static dev.mosaic.contract.workload.WorkloadKind.STATEFULSET;

import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The workloads the playground starts with: a shop, a platform below it, and somebody else's report. */
final class SampleWorkloads {
    private static final Owner NOBODY = new Owner(OwnerKind.NONE, "");

    private SampleWorkloads() {}

    /** {@code own} answers the image of one of the shop's own programs. */
    static List<Spec> specs(UnaryOperator<String> own) {
        return List.of(
                of("shop", DEPLOYMENT, "cart", 3, new Container("cart", own.apply("cart"))),
                of("shop", DEPLOYMENT, "catalogue", 2, new Container("catalogue", own.apply("catalogue"))),
                of(
                        "shop",
                        DEPLOYMENT,
                        "frontend",
                        2,
                        new Container("frontend", own.apply("frontend")),
                        new Container("proxy", "envoyproxy/envoy:v1.36.2")),
                of("shop", DEPLOYMENT, "recommender", 1, new Container("recommender", own.apply("recommender"))),
                of("shop", STATEFULSET, "checkout", 2, new Container("checkout", own.apply("checkout"))),
                of("shop", STATEFULSET, "redis", 1, new Container("redis", "redis:8.2")),
                of("platform", DAEMONSET, "log-agent", 3, new Container("agent", "fluent/fluent-bit:4.1")),
                gateway(),
                of("analytics", DEPLOYMENT, "report", 0, new Container("report", own.apply("report"))));
    }

    private static Spec gateway() {
        Spec spec = of("platform", DEPLOYMENT, "gateway", 2, new Container("traefik", "traefik:3.5"));
        return new Spec(
                spec.id(),
                spec.template(),
                spec.replicas(),
                Map.of("app.kubernetes.io/name", "gateway", "app.kubernetes.io/managed-by", "Helm"),
                Map.of(),
                new Owner(OwnerKind.HELM, "gateway"));
    }

    private static Spec of(String namespace, WorkloadKind kind, String name, int replicas, Container... containers) {
        return new Spec(
                new WorkloadId(namespace, kind, name),
                Template.of(containers),
                replicas,
                Map.of("app.kubernetes.io/name", name, "app.kubernetes.io/part-of", namespace),
                Map.of(),
                NOBODY);
    }
}
