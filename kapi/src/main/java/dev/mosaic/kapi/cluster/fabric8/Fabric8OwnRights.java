package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.kapi.cluster.OwnRights;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the API server about each right, as every account may about itself. */
final class Fabric8OwnRights implements OwnRights {
    private final KubernetesClient client;

    Fabric8OwnRights(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public Set<Right> held(Collection<Right> asked) {
        return asked.stream().filter(this::holds).collect(Collectors.toSet());
    }

    private boolean holds(Right right) {
        return Reviews.ofSelf(client, right, "check what Mosaic may do");
    }
}
