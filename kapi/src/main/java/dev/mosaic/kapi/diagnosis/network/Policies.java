package dev.mosaic.kapi.diagnosis.network;

import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.diagnosis.Case;
import dev.mosaic.kapi.diagnosis.Labels;
import dev.mosaic.kapi.tree.Thing;
import dev.mosaic.kapi.tree.TreePatch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The policies of one direction that hold for an end of a connection. They add up: what one allows is allowed. */
record Policies(List<Thing> all, boolean inward) {

    /** Those that select these labels and speak of this direction. */
    static Policies of(Case here, String namespace, Map<String, String> labels, boolean inward) {
        return new Policies(
                here.list(EvidenceKind.NETWORK_POLICY, namespace).stream()
                        .filter(policy -> Labels.fit(labels, policy.at("spec", "podSelector")))
                        .filter(policy -> speaksOf(policy, inward))
                        .sorted(Comparator.comparing(Thing::name))
                        .toList(),
                inward);
    }

    /** Without types it is of what comes in, and of what goes out where it has rules for that. */
    private static boolean speaksOf(Thing policy, boolean inward) {
        List<String> types = policy.texts("spec", "policyTypes");
        if (types.isEmpty()) return inward || policy.has("spec", "egress");
        return types.contains(inward ? "Ingress" : "Egress");
    }

    List<Thing> rules(Thing policy) {
        return policy.list("spec", inward ? "ingress" : "egress");
    }

    String field() {
        return inward ? "spec.ingress" : "spec.egress";
    }

    /** Whether the other end may be on this connection; {@code destination} is the end whose port it is. */
    boolean allow(Peer other, Peer destination, int port, String protocol) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(policy -> rules(policy).stream()
                                .anyMatch(rule ->
                                        means(rule, other, policy) && opens(rule, destination, port, protocol)));
    }

    /** Whether any rule opens this port to somebody. */
    boolean openToSomebody(Peer destination, int port, String protocol) {
        return all.isEmpty()
                || all.stream()
                        .anyMatch(policy ->
                                rules(policy).stream().anyMatch(rule -> opens(rule, destination, port, protocol)));
    }

    /** The one that comes nearest to allowing it: that is where a rule is missing. */
    Thing nearest(Peer other, Peer destination, int port, String protocol) {
        return all.stream()
                .max(Comparator.comparingInt(policy -> nearness(policy, other, destination, port, protocol)))
                .orElseThrow();
    }

    private int nearness(Thing policy, Peer other, Peer destination, int port, String protocol) {
        return rules(policy).stream()
                .mapToInt(rule ->
                        1 + (means(rule, other, policy) ? 2 : 0) + (opens(rule, destination, port, protocol) ? 1 : 0))
                .max()
                .orElse(0);
    }

    private boolean means(Thing rule, Peer other, Thing policy) {
        List<Thing> entries = rule.list(inward ? "from" : "to");
        return entries.isEmpty() || entries.stream().anyMatch(entry -> other.isMeant(entry, policy.namespace()));
    }

    private static boolean opens(Thing rule, Peer destination, int port, String protocol) {
        List<Thing> ports = rule.list("ports");
        return ports.isEmpty() || ports.stream().anyMatch(each -> destination.hasPort(each, port, protocol));
    }

    /** Its rules on one line. */
    String text(Thing policy) {
        return rules(policy).isEmpty()
                ? "nothing"
                : TreePatch.json(rules(policy).stream().map(Thing::tree).toList());
    }
}
