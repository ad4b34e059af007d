package dev.mosaic.contract.network;

import java.util.List;
import java.util.Map;

/**
 * A service that leads to the workload: {@code type} is Kubernetes' own word, {@code dns} the name pods of other
 * namespaces use ({@code cart.shop}). {@code selector} is empty where somebody writes the endpoints by hand.
 * {@code outside} holds addresses it has outside the cluster.
 */
public record ServiceRoute(
        String name,
        String type,
        boolean headless,
        String dns,
        String address,
        List<String> outside,
        Map<String, String> selector,
        List<RoutePort> ports,
        List<Endpoint> endpoints) {}
