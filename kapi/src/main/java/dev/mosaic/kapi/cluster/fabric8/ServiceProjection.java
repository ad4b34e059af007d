package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.network.Endpoint;
import dev.mosaic.contract.network.RoutePort;
import dev.mosaic.contract.network.ServiceRoute;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.LoadBalancerIngress;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServicePort;
import io.fabric8.kubernetes.api.model.ServiceSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps of services what leads to pods. */
final class ServiceProjection {
    private ServiceProjection() {}

    static Map<String, String> selector(Service service) {
        Map<String, String> selector = service.getSpec().getSelector();
        return selector == null ? Map.of() : selector;
    }

    static ServiceRoute of(Service service, List<Endpoint> endpoints) {
        ServiceSpec spec = service.getSpec();
        String name = service.getMetadata().getName();
        return new ServiceRoute(
                name,
                spec.getType() == null ? "ClusterIP" : spec.getType(),
                "None".equals(spec.getClusterIP()),
                name + "." + service.getMetadata().getNamespace(),
                "None".equals(spec.getClusterIP()) ? "" : text(spec.getClusterIP()),
                outside(service),
                Map.copyOf(selector(service)),
                spec.getPorts().stream().map(ServiceProjection::port).toList(),
                endpoints);
    }

    private static RoutePort port(ServicePort port) {
        return new RoutePort(
                text(port.getName()),
                port.getProtocol() == null ? "TCP" : port.getProtocol(),
                port.getPort(),
                target(port),
                Meta.number(port.getNodePort()));
    }

    /** Without a target the pods are asked at the same port. */
    static String target(ServicePort port) {
        IntOrString target = port.getTargetPort();
        if (target == null || target.getValue() == null) return String.valueOf(port.getPort());
        return String.valueOf(target.getValue());
    }

    private static List<String> outside(Service service) {
        Stream<String> balancers = Optional.ofNullable(service.getStatus())
                .map(status -> status.getLoadBalancer())
                .map(balancer -> balancer.getIngress())
                .orElse(List.of())
                .stream()
                .map(ServiceProjection::address);
        return Stream.concat(service.getSpec().getExternalIPs().stream(), balancers)
                .toList();
    }

    private static String address(LoadBalancerIngress ingress) {
        return ingress.getHostname() == null ? text(ingress.getIp()) : ingress.getHostname();
    }
}
