package dev.mosaic.frontend.fake;

import dev.mosaic.contract.identity.RightAnswer;
import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.MissingKind;
import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.NetworkApi;
import dev.mosaic.contract.network.NetworkKind;
import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.PolicyRule;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.network.ServiceRoute;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;

/** A network in memory: cart has a service, an ingress, a policy and a stranger; in {@code platform} ingresses are hidden. */
public class FakeNetworks implements NetworkApi {

    @Override
    public Network find(String namespace, WorkloadKind kind, String name) {
        WorkloadId id = new WorkloadId(namespace, kind, name);
        Map<String, String> labels = Map.of("app", name, "tier", "web");
        if (namespace.equals("platform")) return hidden(id, labels);
        if (!name.equals("cart"))
            return new Network(id, "app=" + name, labels, List.of(), List.of(), List.of(), List.of());
        return new Network(
                id, "app=cart", labels, List.of(service(id)), List.of(ingress()), List.of(policy()), List.of());
    }

    @Override
    public Flux<Network> watch(String namespace, WorkloadKind kind, String name) {
        return Flux.concat(Flux.just(find(namespace, kind, name)), Flux.never());
    }

    private static ServiceRoute service(WorkloadId id) {
        List<Endpoint> own = IntStream.range(0, 3)
                .mapToObj(i -> new Endpoint("10.42." + i + ".17", FakeCluster.podName(id.name(), i), id, true, false))
                .toList();
        WorkloadId other = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "catalog");
        Endpoint stranger = new Endpoint("10.42.9.9", "catalog-5d8f-aaaaa", other, true, false);
        List<Endpoint> all = java.util.stream.Stream.concat(own.stream(), java.util.stream.Stream.of(stranger))
                .toList();
        return new ServiceRoute(
                "cart",
                "ClusterIP",
                false,
                "cart.shop",
                "10.96.0.17",
                List.of(),
                Map.of("app", "cart"),
                List.of(new RoutePort("http", "TCP", 80, "8080", 0)),
                all);
    }

    private static IngressRoute ingress() {
        return new IngressRoute(
                "shop", "traefik", "shop.example", "/cart", "Prefix", "cart", "80", true, "shop-tls", "203.0.113.10");
    }

    private static PolicyRoute policy() {
        PolicyPeer frontend = new PolicyPeer(PolicyPeer.Kind.PODS, "app=frontend", "", "", List.of());
        return new PolicyRoute(
                "cart-from-frontend",
                "app=cart",
                true,
                List.of(new PolicyRule(List.of(frontend), List.of("TCP 8080"))),
                true,
                List.of());
    }

    private static Network hidden(WorkloadId id, Map<String, String> labels) {
        RightAnswer answer = new RightAnswer(NetworkKind.INGRESSES.list(id.namespace()), false, "kind: Role");
        MissingKind missing = new MissingKind(NetworkKind.INGRESSES, false, answer);
        return new Network(id, "app=" + id.name(), labels, List.of(), List.of(), List.of(), List.of(missing));
    }
}
