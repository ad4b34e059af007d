package dev.mosaic.contract.workload;

import java.util.List;

/** A Service that leads to a workload: under which DNS name ({@code cart.shop}) and at which ports, from inside the cluster. */
public record Entrance(String service, String dns, List<Port> ports) {

    /** A port of the Service; {@code name} may be empty. {@code target} is the port of the pods, a number or a name. */
    public record Port(int number, String name, String protocol, String target) {}
}
