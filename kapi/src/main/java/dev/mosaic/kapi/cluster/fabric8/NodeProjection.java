package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.cluster.Node;
import io.fabric8.kubernetes.api.model.NodeCondition;
import io.fabric8.kubernetes.api.model.NodeStatus;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is kept of a node. */
final class NodeProjection {
    private static final String ROLE = "node-role.kubernetes.io/";

    private NodeProjection() {}

    static Node of(io.fabric8.kubernetes.api.model.Node node) {
        NodeStatus status = node.getStatus();
        Optional<NodeCondition> ready = status.getConditions().stream()
                .filter(condition -> "Ready".equals(condition.getType()))
                .findFirst();
        boolean isReady =
                ready.filter(condition -> "True".equals(condition.getStatus())).isPresent();
        Map<String, Quantity> room = status.getAllocatable();
        return new Node(
                node.getMetadata().getName(),
                isReady,
                isReady
                        ? ""
                        : ready.map(NodeCondition::getReason).map(Meta::text).orElse("no word from it yet"),
                Boolean.TRUE.equals(node.getSpec().getUnschedulable()),
                roles(node.getMetadata().getLabels()),
                status.getNodeInfo() == null
                        ? ""
                        : Meta.text(status.getNodeInfo().getKubeletVersion()),
                quantity(room, "cpu"),
                quantity(room, "memory"),
                pods(room),
                Meta.created(node.getMetadata()));
    }

    private static List<String> roles(Map<String, String> labels) {
        return labels.keySet().stream()
                .filter(key -> key.startsWith(ROLE) && key.length() > ROLE.length())
                .map(key -> key.substring(ROLE.length()))
                .sorted()
                .toList();
    }

    private static String quantity(Map<String, Quantity> room, String resource) {
        return room.containsKey(resource) ? room.get(resource).toString() : "";
    }

    private static int pods(Map<String, Quantity> room) {
        return room.containsKey("pods") ? room.get("pods").getNumericalAmount().intValue() : 0;
    }
}
