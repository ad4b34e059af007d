package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.network.IngressRoute;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.RoutePort;
import java.util.List;
import java.util.Map;

/** A service of the playground, what stands before it, and the policies of the pods behind it. */
record Route(
        String namespace,
        String name,
        String type,
        Map<String, String> selector,
        List<RoutePort> ports,
        List<IngressRoute> ingresses,
        List<PolicyRoute> policies) {}
