package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.network.IngressRoute;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBackend;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import io.fabric8.kubernetes.api.model.networking.v1.ServiceBackendPort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each host and path of an ingress that leads to a service. */
final class IngressProjection {
    private IngressProjection() {}

    static Stream<IngressRoute> of(Ingress ingress) {
        Stream<IngressRoute> rules = ingress.getSpec().getRules().stream()
                .flatMap(rule -> paths(rule).flatMap(path -> route(ingress, text(rule.getHost()), path)));
        return Stream.concat(rules, route(ingress, "", fallback(ingress)));
    }

    private static Stream<HTTPIngressPath> paths(IngressRule rule) {
        return rule.getHttp() == null ? Stream.empty() : rule.getHttp().getPaths().stream();
    }

    private static HTTPIngressPath fallback(Ingress ingress) {
        HTTPIngressPath path = new HTTPIngressPath();
        path.setBackend(ingress.getSpec().getDefaultBackend());
        path.setPathType("default");
        return path;
    }

    private static Stream<IngressRoute> route(Ingress ingress, String host, HTTPIngressPath path) {
        return service(path.getBackend())
                .map(service -> {
                    Optional<IngressTLS> tls = tls(ingress, host);
                    return new IngressRoute(
                            ingress.getMetadata().getName(),
                            text(ingress.getSpec().getIngressClassName()),
                            host,
                            text(path.getPath()),
                            text(path.getPathType()),
                            service.getName(),
                            port(service.getPort()),
                            tls.isPresent(),
                            tls.map(found -> text(found.getSecretName())).orElse(""),
                            address(ingress));
                })
                .stream();
    }

    private static Optional<IngressServiceBackend> service(@Nullable IngressBackend backend) {
        return Optional.ofNullable(backend).map(IngressBackend::getService);
    }

    private static Optional<IngressTLS> tls(Ingress ingress, String host) {
        return ingress.getSpec().getTls().stream()
                .filter(tls ->
                        tls.getHosts().isEmpty() || tls.getHosts().stream().anyMatch(one -> covers(one, host)))
                .findFirst();
    }

    /** A wildcard covers exactly one label. */
    private static boolean covers(String pattern, String host) {
        if (!pattern.startsWith("*.")) return pattern.equals(host);
        int dot = host.indexOf('.');
        return dot > 0 && host.substring(dot).equals(pattern.substring(1));
    }

    private static String port(@Nullable ServiceBackendPort port) {
        if (port == null) return "";
        return port.getNumber() == null ? text(port.getName()) : String.valueOf(port.getNumber());
    }

    private static String address(Ingress ingress) {
        return Optional.ofNullable(ingress.getStatus())
                .map(status -> status.getLoadBalancer())
                .map(balancer -> balancer.getIngress())
                .orElse(List.of())
                .stream()
                .map(one -> one.getHostname() == null ? text(one.getIp()) : one.getHostname())
                .findFirst()
                .orElse("");
    }
}
