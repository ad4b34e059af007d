package dev.mosaic.kapi.state.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.kapi.state.Shelf;
import dev.mosaic.kapi.state.StateStore;
import dev.mosaic.kapi.state.StateStoreContract;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@EnableKubernetesMockClient(crud = true)
class Fabric8StateStoreTest extends StateStoreContract {
    /** It tells every request; kept here, because a logger nobody holds forgets its level. */
    private static final Logger CHATTER = Logger.getLogger("io.fabric8.mockwebserver");

    private KubernetesClient client;

    @BeforeAll
    static void hush() {
        CHATTER.setLevel(Level.OFF);
    }

    @Override
    protected StateStore open() {
        return new Fabric8StateStore(client, "mosaic");
    }

    @Test
    void accountsLieInASecretAndNowhereElse() {
        open().change(Shelf.ACCOUNTS, entries -> Map.of("key", "hunter2"));
        Secret secret =
                client.secrets().inNamespace("mosaic").withName("master").get();
        assertThat(secret.getData()).containsExactly(Map.entry("key", "aHVudGVyMg=="));
        assertThat(client.configMaps().inNamespace("mosaic").list().getItems()).isEmpty();
    }

    @Test
    void whatSomebodyElsePutOnTheObjectStays() {
        open().change(Shelf.SETTINGS, entries -> Map.of("key", "1"));
        client.configMaps().inNamespace("mosaic").withName("master").edit(map -> {
            map.getMetadata().getLabels().put("team", "shop");
            return map;
        });
        open().change(Shelf.SETTINGS, entries -> Map.of("key", "2"));
        assertThat(client.configMaps()
                        .inNamespace("mosaic")
                        .withName("master")
                        .get()
                        .getMetadata()
                        .getLabels())
                .containsEntry("team", "shop");
    }
}
