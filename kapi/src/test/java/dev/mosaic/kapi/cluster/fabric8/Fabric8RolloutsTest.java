package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import io.fabric8.kubernetes.api.model.StatusBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.server.mock.EnableKubernetesMockClient;
import io.fabric8.kubernetes.client.server.mock.KubernetesMockServer;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a real cluster cannot be made to do when a test wants it. */
@EnableKubernetesMockClient
class Fabric8RolloutsTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final String PATH = "/apis/apps/v1/namespaces/shop/deployments/cart";
    private static final Logger CHATTER = Logger.getLogger("io.fabric8.mockwebserver");
    private KubernetesMockServer server;
    private KubernetesClient client;

    @BeforeAll
    static void hush() {
        CHATTER.setLevel(Level.OFF);
    }

    @Test
    void aContainerThatMovedMeanwhileIsFoundAgain() {
        server.expect().get().withPath(PATH).andReturn(200, cart("main")).once();
        server.expect()
                .get()
                .withPath(PATH)
                .andReturn(200, cart("proxy", "main"))
                .always();
        server.expect()
                .patch()
                .withPath(PATH + "?fieldManager=mosaic")
                .andReturn(422, status(422, "jsonpatch test failed"))
                .once();
        server.expect()
                .patch()
                .withPath(PATH + "?fieldManager=mosaic")
                .andReturn(200, cart("proxy", "main"))
                .once();
        assertThat(setImage()).isEqualTo(7);
        assertThat(lastBody()).contains("/spec/template/spec/containers/1/image");
    }

    @Test
    void aConflictIsTriedAgainOnThatFieldOnly() {
        server.expect().get().withPath(PATH).andReturn(200, cart("main")).always();
        server.expect()
                .patch()
                .withPath(PATH + "?fieldManager=mosaic")
                .andReturn(409, status(409, "modified"))
                .times(2);
        server.expect()
                .patch()
                .withPath(PATH + "?fieldManager=mosaic")
                .andReturn(200, cart("main"))
                .once();
        assertThat(setImage()).isEqualTo(7);
        assertThat(lastBody()).doesNotContain("resourceVersion");
    }

    @Test
    void aConflictThatDoesNotEndIsToldAtLast() {
        server.expect().get().withPath(PATH).andReturn(200, cart("main")).always();
        server.expect()
                .patch()
                .withPath(PATH + "?fieldManager=mosaic")
                .andReturn(409, status(409, "modified"))
                .always();
        assertThatThrownBy(this::setImage).hasMessage("CLUSTER_REFUSED: the API server refused: modified");
    }

    private long setImage() {
        return new Fabric8Rollouts(client).setImage(CART, "main", new ImageReference("cart:2"));
    }

    private String lastBody() {
        try {
            return server.getLastRequest().getBody().readUtf8();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object status(int code, String message) {
        return new StatusBuilder().withCode(code).withMessage(message).build();
    }

    private static Deployment cart(String... containers) {
        StringBuilder yaml = new StringBuilder("""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: cart, namespace: shop, generation: 7}
                spec: {template: {spec: {containers: [""");
        for (String name : containers) yaml.append("{name: ").append(name).append(", image: 'cart:1'}, ");
        return new KubernetesSerialization().unmarshal(yaml + "]}}}", Deployment.class);
    }
}
