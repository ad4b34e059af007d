package dev.mosaic.kapi.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final WorkloadId CART = new WorkloadId("shop", WorkloadKind.DEPLOYMENT, "cart");
    private static final Caller ANN = new Caller("ann", "", List.of(), Map.of());
    private final Set<Right> granted = new HashSet<>();
    private final Rights rights = new Rights(new Access() {
        @Override
        public Caller caller(String token) {
            return ANN;
        }

        @Override
        public boolean allows(Caller caller, Right right) {
            return granted.contains(right);
        }
    });

    @Test
    void aMissingRightIsRefusedNamingVerbResourceAndNamespace() {
        assertThatThrownBy(() -> rights.require(ANN, List.of(Right.on(CART, "patch"))))
                .hasMessageContaining("patch deployments in shop");
    }

    @Test
    void aRightThatIsHeldIsNotRefused() {
        granted.add(Right.on(CART, "patch"));

        assertThatCode(() -> rights.require(ANN, List.of(Right.on(CART, "patch"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aDeniedAnswerCarriesTheRoleThatWouldGrantIt() {
        String role =
                rights.answers(ANN, List.of(Right.on(CART, "patch"))).getFirst().role();

        assertThat(role)
                .contains("kind: Role")
                .contains("namespace: shop")
                .contains("verbs: [\"patch\"]")
                .contains("name: \"ann\"");
    }

    @Test
    void aClusterWideRightAsksForAClusterRole() {
        Right everywhere = new Right("list", "apps", "deployments", "", "");

        assertThat(rights.answers(ANN, List.of(everywhere)).getFirst().role())
                .contains("kind: ClusterRole\n")
                .doesNotContain("namespace:");
    }

    @Test
    void listingInTheNamespaceOrEverywhereOrGettingTheOneIsEnoughToRead() {
        assertThat(rights.mayRead(ANN, CART)).isFalse();
        for (Right right : List.of(
                new Right("list", "apps", "deployments", "", ""),
                new Right("list", "apps", "deployments", "shop", ""),
                Right.on(CART, "get"))) {
            granted.clear();
            granted.add(right);
            assertThat(rights.mayRead(ANN, CART)).isTrue();
        }
    }

    @Test
    void listingAnotherNamespaceOrKindIsNotEnough() {
        granted.add(new Right("list", "apps", "deployments", "blog", ""));
        granted.add(new Right("list", "apps", "statefulsets", "shop", ""));

        assertThat(rights.mayRead(ANN, CART)).isFalse();
    }
}
