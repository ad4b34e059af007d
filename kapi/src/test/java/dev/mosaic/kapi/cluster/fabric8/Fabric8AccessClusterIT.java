package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.Access;
import dev.mosaic.kapi.cluster.AccessContract;
import dev.mosaic.kapi.cluster.Caller;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8AccessClusterIT extends AccessContract {
    private static RealCluster cluster;
    private static Access access;
    private static String token;

    @BeforeAll
    static void open() {
        cluster = RealCluster.open();
        access = new Fabric8Access(cluster.client);
        cluster.rights().account("ann");
        token = cluster.rights().token("ann");
        allowEdit("ann");
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected Access access() {
        return access;
    }

    @Override
    protected String token() {
        return token;
    }

    @Override
    protected String name() {
        return "system:serviceaccount:" + cluster.namespace + ":ann";
    }

    @Override
    protected Right held() {
        return Right.on(new WorkloadId(cluster.namespace, WorkloadKind.DEPLOYMENT, "cart"), "patch");
    }

    @Test
    void theHolderBringsTheirGroups() {
        assertThat(access.caller(token).groups()).contains("system:serviceaccounts:" + cluster.namespace);
    }

    @Test
    void aRightInAnotherNamespaceIsNotHeld() {
        Right elsewhere = Right.on(new WorkloadId("default", WorkloadKind.DEPLOYMENT, "cart"), "patch");
        assertThat(access.allows(access.caller(token), elsewhere)).isFalse();
    }

    @Test
    void aTokenThatIsNoLongerGoodIsNotSignedInSoonAfter() {
        cluster.rights().account("bob");
        String bobs = cluster.rights().token("bob");
        assertThat(access.caller(bobs).name()).endsWith(":bob");
        cluster.admin()
                .serviceAccounts()
                .inNamespace(cluster.namespace)
                .withName("bob")
                .delete();
        soon().untilAsserted(
                        () -> assertThatThrownBy(() -> access.caller(bobs)).hasMessageStartingWith("NOT_SIGNED_IN"));
    }

    @Test
    void aRightThatIsWithdrawnIsNotHeldSoonAfter() {
        cluster.rights().account("eve");
        allowEdit("eve");
        Caller eve = access.caller(cluster.rights().token("eve"));
        soon().until(() -> access.allows(eve, held()));
        cluster.admin()
                .rbac()
                .roleBindings()
                .inNamespace(cluster.namespace)
                .withName("eve")
                .delete();
        soon().until(() -> !access.allows(eve, held()));
    }

    private static void allowEdit(String account) {
        cluster.admin()
                .resource(new RoleBindingBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName(account)
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", "edit")
                        .addNewSubject("", "ServiceAccount", account, cluster.namespace)
                        .build())
                .create();
    }

    /** A few seconds of belief, and a few for the API server to notice. */
    private static org.awaitility.core.ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15)).pollInterval(Duration.ofMillis(200));
    }
}
