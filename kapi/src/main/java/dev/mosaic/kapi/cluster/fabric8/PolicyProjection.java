package dev.mosaic.kapi.cluster.fabric8;

import static dev.mosaic.kapi.cluster.fabric8.Meta.text;

import dev.mosaic.contract.network.PolicyPeer;
import dev.mosaic.contract.network.PolicyRoute;
import dev.mosaic.contract.network.PolicyRule;
import io.fabric8.kubernetes.api.model.networking.v1.IPBlock;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicySpec;
import java.util.List;

/** Keeps of a NetworkPolicy whom it selects and whom it lets through. */
final class PolicyProjection {
    private PolicyProjection() {}

    static PolicyRoute of(NetworkPolicy policy) {
        NetworkPolicySpec spec = policy.getSpec();
        List<PolicyRule> incoming = spec.getIngress().stream()
                .map(rule -> rule(rule.getFrom(), rule.getPorts()))
                .toList();
        List<PolicyRule> outgoing = spec.getEgress().stream()
                .map(rule -> rule(rule.getTo(), rule.getPorts()))
                .toList();
        return new PolicyRoute(
                policy.getMetadata().getName(),
                Selectors.text(spec.getPodSelector()),
                limits(spec, "Ingress", true),
                incoming,
                limits(spec, "Egress", !outgoing.isEmpty()),
                outgoing);
    }

    /** The API server fills the types in; older objects may lack them. */
    private static boolean limits(NetworkPolicySpec spec, String type, boolean otherwise) {
        return spec.getPolicyTypes().isEmpty()
                ? otherwise
                : spec.getPolicyTypes().contains(type);
    }

    private static PolicyRule rule(List<NetworkPolicyPeer> peers, List<NetworkPolicyPort> ports) {
        return new PolicyRule(
                peers.stream().map(PolicyProjection::peer).toList(),
                ports.stream().map(PolicyProjection::port).toList());
    }

    private static PolicyPeer peer(NetworkPolicyPeer peer) {
        IPBlock block = peer.getIpBlock();
        if (block != null)
            return new PolicyPeer(
                    PolicyPeer.Kind.ADDRESSES, "", "", text(block.getCidr()), List.copyOf(block.getExcept()));
        String pods = Selectors.text(peer.getPodSelector());
        return peer.getNamespaceSelector() == null
                ? new PolicyPeer(PolicyPeer.Kind.PODS, pods, "", "", List.of())
                : new PolicyPeer(
                        PolicyPeer.Kind.PODS_OF_NAMESPACES,
                        pods,
                        Selectors.text(peer.getNamespaceSelector()),
                        "",
                        List.of());
    }

    private static String port(NetworkPolicyPort port) {
        String protocol = port.getProtocol() == null ? "TCP" : port.getProtocol();
        if (port.getPort() == null) return protocol;
        String end = port.getEndPort() == null ? "" : "–" + port.getEndPort();
        return protocol + " " + port.getPort().getValue() + end;
    }
}
