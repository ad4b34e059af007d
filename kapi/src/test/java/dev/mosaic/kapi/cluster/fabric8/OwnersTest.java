package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Owner;
import dev.mosaic.contract.workload.OwnerKind;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnersTest {
    @ParameterizedTest
    @CsvSource({
        "argocd.argoproj.io/instance, shop, ARGO_CD, shop",
        "kustomize.toolkit.fluxcd.io/name, apps, FLUX, apps",
        "helm.toolkit.fluxcd.io/name, cart, FLUX, cart",
        "app.kubernetes.io/managed-by, Helm, HELM, ''",
        "app.kubernetes.io/managed-by, somebody, NONE, ''",
    })
    void isToldByLabels(String label, String value, OwnerKind kind, String name) {
        assertThat(Owners.of(meta().addToLabels(label, value).build())).isEqualTo(new Owner(kind, "", name));
    }

    @Test
    void isTheApplicationInArgosTrackingId() {
        ObjectMeta meta = meta().addToAnnotations("argocd.argoproj.io/tracking-id", "shop:apps/Deployment:shop/cart")
                .build();
        assertThat(Owners.of(meta)).isEqualTo(new Owner(OwnerKind.ARGO_CD, "", "shop"));
    }

    @Test
    void isTheReleaseOfHelm() {
        ObjectMeta meta =
                meta().addToAnnotations("meta.helm.sh/release-name", "cart-1").build();
        assertThat(Owners.of(meta)).isEqualTo(new Owner(OwnerKind.HELM, "", "cart-1"));
    }

    @Test
    void isTheOperatorBeforeAllOthers() {
        ObjectMeta meta = meta().addToLabels("argocd.argoproj.io/instance", "shop")
                .addNewOwnerReference()
                .withKind("Kafka")
                .withName("events")
                .withController(true)
                .endOwnerReference()
                .build();
        assertThat(Owners.of(meta)).isEqualTo(new Owner(OwnerKind.OPERATOR, "", "Kafka events"));
    }

    @Test
    void isArgoWhenOnlyItsWritesTell() {
        ObjectMeta meta = meta().addNewManagedField()
                .withManager("argocd-controller")
                .endManagedField()
                .build();
        assertThat(Owners.of(meta).kind()).isEqualTo(OwnerKind.ARGO_CD);
    }

    @Test
    void isNobodyWithoutMarks() {
        ObjectMeta meta = meta().addNewManagedField()
                .withManager("kubectl")
                .endManagedField()
                .build();
        assertThat(Owners.of(meta)).isEqualTo(Owner.NONE);
    }

    private static ObjectMetaBuilder meta() {
        return new ObjectMetaBuilder().withName("cart");
    }
}
