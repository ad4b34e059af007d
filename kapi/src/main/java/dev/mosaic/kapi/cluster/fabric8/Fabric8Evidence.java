package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.Caller;
import dev.mosaic.kapi.cluster.Evidence;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.UserToken;
import io.fabric8.kubernetes.client.KubernetesClient;

/** Evidence of a real cluster: by Mosaic where it may and the caller may too, else with the caller's own token. */
final class Fabric8Evidence implements Evidence {
    private final KubernetesClient client;
    private final UserClients users;
    private final Access access;

    Fabric8Evidence(KubernetesClient client, UserClients users, Access access) {
        this.client = client;
        this.users = users;
        this.access = access;
    }

    @Override
    public EvidenceView open(Caller caller, UserToken token) {
        return new Fabric8EvidenceView(client, users.open(token), right -> access.allows(caller, right));
    }
}
