package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.PolicyRule;
import dev.mosaic.contract.network.RoutePort;
import java.util.List;
import java.util.Map;

/** The services, ingresses and policies the playground starts with; they carry no traffic. */
final class SampleRoutes {
    private static final String NAME = "app.kubernetes.io/name";

    private SampleRoutes() {}

    static List<Route> all() {
        return List.of(
                of("shop", "cart", "ClusterIP", port(80, "http"), List.of(), List.of(onlyFrontend())),
                of("shop", "catalogue", "ClusterIP", port(80, "http"), List.of(), List.of()),
                of("shop", "frontend", "ClusterIP", port(80, "http"), List.of(shop("/")), List.of()),
                of("shop", "recommender", "ClusterIP", port(80, "http"), List.of(), List.of()),
                of("shop", "checkout", "ClusterIP", port(80, "http"), List.of(shop("/checkout")), List.of()),
                of("shop", "redis", "None", new RoutePort("redis", "TCP", 6379, "6379", 0), List.of(), List.of()),
                everything(),
                of(
                        "platform",
                        "gateway",
                        "LoadBalancer",
                        new RoutePort("web", "TCP", 443, "8443", 30443),
                        List.of(),
                        List.of()));
    }

    /** One that selects too much, as happens: each workload of the shop finds strangers behind it. */
    private static Route everything() {
        return new Route(
                "shop",
                "metrics",
                "None",
                Map.of("app.kubernetes.io/part-of", "shop"),
                List.of(new RoutePort("metrics", "TCP", 9090, "9090", 0)),
                List.of(),
                List.of());
    }

    private static Route of(
            String namespace,
            String name,
            String type,
            RoutePort port,
            List<IngressRoute> ingresses,
            List<PolicyRoute> policies) {
        return new Route(namespace, name, type, Map.of(NAME, name), List.of(port), ingresses, policies);
    }

    private static RoutePort port(int number, String target) {
        return new RoutePort("http", "TCP", number, target, 0);
    }

    private static IngressRoute shop(String path) {
        String service = path.equals("/") ? "frontend" : path.substring(1);
        return new IngressRoute(
                "shop", "traefik", "shop.example", path, "Prefix", service, "80", true, "shop-tls", "203.0.113.10");
    }

    private static PolicyRoute onlyFrontend() {
        PolicyPeer frontend = new PolicyPeer(PolicyPeer.Kind.PODS, NAME + "=frontend", "", "", List.of());
        return new PolicyRoute(
                "cart-from-frontend",
                NAME + "=cart",
                true,
                List.of(new PolicyRule(List.of(frontend), List.of("TCP 8080"))),
                false,
                List.of());
    }
}
