package dev.mosaic.kapi.state.fabric8;

import dev.mosaic.kapi.GivenCluster;
import dev.mosaic.kapi.state.StateStore;
import dev.mosaic.kapi.state.StateStoreContract;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class Fabric8StateStoreClusterIT extends StateStoreContract {
    private final String namespace = "cluster-" + Long.toString(System.nanoTime(), 36);
    private KubernetesClient client;

    @BeforeEach
    void create() {
        GivenCluster.require();
        client = new KubernetesClientBuilder().build();
        client.resource(new NamespaceBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .build())
                .create();
    }

    @AfterEach
    void delete() {
        if (client == null) return;
        client.namespaces().withName(namespace).delete();
        client.close();
    }

    @Override
    protected StateStore open() {
        return new Fabric8StateStore(client, namespace);
    }
}
