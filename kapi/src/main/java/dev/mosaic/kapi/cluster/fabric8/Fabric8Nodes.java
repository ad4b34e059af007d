package dev.mosaic.kapi.cluster.fabric8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.mosaic.contract.cluster.Node;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.Nodes;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Reads the nodes once in a few seconds at most, and keeps small projections only. */
final class Fabric8Nodes implements Nodes {
    private static final Right RIGHT = new Right("list", "", "nodes", "", "");
    private final KubernetesClient client;
    private final Cache<String, Found> found =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(3)).build();

    Fabric8Nodes(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Found all() {
        return found.get("all", unused -> read());
    }

    private Found read() {
        try {
            List<Node> nodes = client.nodes().list().getItems().stream()
                    .map(NodeProjection::of)
                    .sorted(Comparator.comparing(Node::name))
                    .toList();
            return new Found(nodes, List.of());
        } catch (KubernetesClientException e) {
            if (!ApiErrors.isForbidden(e)) throw ApiErrors.refusal("read nodes", e);
            return new Found(List.of(), List.of(RIGHT));
        }
    }
}
