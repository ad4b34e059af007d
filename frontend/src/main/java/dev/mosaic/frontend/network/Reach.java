package dev.mosaic.frontend.network;

import dev.mosaic.contract.network.Network;
import dev.mosaic.contract.network.ServiceRoute;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Under which names a workload is reached. */
final class Reach {
    private Reach() {}

    /** Whether the service itself opens a way from outside. */
    static boolean isOpen(ServiceRoute service) {
        return service.type().equals("LoadBalancer")
                || service.type().equals("NodePort")
                || !service.outside().isEmpty();
    }

    /** {@code 80/TCP → 8080}, one after the other. */
    static String ports(ServiceRoute service) {
        return service.ports().stream()
                .map(port -> port.port() + (port.protocol().equals("TCP") ? "" : "/" + port.protocol()) + " → "
                        + port.target())
                .collect(Collectors.joining(", "));
    }

    /** {@code cart.shop:80}, each name and port once; the one that is called like the workload first. */
    static List<String> inside(Network network) {
        String name = network.workload().name();
        return network.services().stream()
                .sorted(Comparator.comparing(
                                (ServiceRoute service) -> !service.name().equals(name))
                        .thenComparing(ServiceRoute::headless))
                .flatMap(service -> service.ports().stream().map(port -> service.dns() + ":" + port.port()))
                .distinct()
                .toList();
    }

    /** Hosts and addresses from outside. */
    static List<String> outside(Network network) {
        Stream<String> hosts = network.ingresses().stream()
                .map(route -> (route.tls() ? "https://" : "http://")
                        + (route.host().isEmpty() ? "*" : route.host())
                        + route.path());
        Stream<String> open = network.services().stream()
                .filter(Reach::isOpen)
                .map(service -> service.outside().isEmpty()
                        ? service.type()
                        : service.outside().getFirst());
        return Stream.concat(hosts, open).distinct().toList();
    }
}
