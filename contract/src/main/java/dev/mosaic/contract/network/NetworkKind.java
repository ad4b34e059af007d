package dev.mosaic.contract.network;

import dev.mosaic.contract.identity.Right;

/** The kinds of objects the network is told from. */
public enum NetworkKind {
    SERVICES("", "services"),
    ENDPOINT_SLICES("discovery.k8s.io", "endpointslices"),
    INGRESSES("networking.k8s.io", "ingresses"),
    NETWORK_POLICIES("networking.k8s.io", "networkpolicies");

    private final String group;
    private final String resource;

    NetworkKind(String group, String resource) {
        this.group = group;
        this.resource = resource;
    }

    /** The right to list these in a namespace. */
    public Right list(String namespace) {
        return new Right("list", group, resource, namespace, "");
    }
}
