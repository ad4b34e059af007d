package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.EvidenceContract;
import dev.mosaic.kapi.cluster.EvidenceKind;
import dev.mosaic.kapi.cluster.EvidenceView;
import dev.mosaic.kapi.cluster.Sighting;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8EvidenceClusterIT extends EvidenceContract {
    private static RealCluster cluster;

    @BeforeAll
    static void open() {
        cluster = RealCluster.openByDefault();
        cluster.create(WorkloadKind.DEPLOYMENT, "seen", 1);
        cluster.admin()
                .resource(new SecretBuilder()
                        .withNewMetadata()
                        .withName("login")
                        .withNamespace(cluster.namespace)
                        .endMetadata()
                        .addToStringData("password", "hunter2")
                        .build())
                .create();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Test
    void ofASecretOnlyTheNamesOfKeysAreBrought() {
        assertThat(view().get(EvidenceKind.SECRET, cluster.namespace, "login").toString())
                .contains("password")
                .doesNotContain("hunter2")
                .doesNotContain("aHVudGVyMg");
    }

    @Test
    void whatTheCallerMayNotReadIsRefusedByItsRight() {
        Right list = new Right("list", "", "pods", cluster.namespace, "");
        assertThat(view(right -> false).list(EvidenceKind.POD, cluster.namespace, Map.of()))
                .isEqualTo(new Sighting.Refused<>(list));
    }

    @Test
    void anAccountIsAskedAboutByTheGroupsItIsIn() {
        Right list = new Right("list", "", "secrets", cluster.namespace, "");
        Right self = new Right("create", "authorization.k8s.io", "selfsubjectaccessreviews", "", "");
        String account = "system:serviceaccount:" + cluster.namespace + ":default";
        assertThat(view().may(account, list)).isEqualTo(new Sighting.Found<>(false));
        assertThat(view().may(account, self)).isEqualTo(new Sighting.Found<>(true));
    }

    @Test
    void aKindThatTheClusterDoesNotKnowIsAbsent() {
        assertThat(view().list(EvidenceKind.HTTP_ROUTE, cluster.namespace, Map.of()))
                .isIn(new Sighting.Absent<>(), new Sighting.Found<>(java.util.List.of()));
    }

    @Override
    protected EvidenceView view() {
        return view(right -> true);
    }

    private static EvidenceView view(Predicate<Right> allowed) {
        return new Fabric8EvidenceView(cluster.client, new UserClients.Own(cluster::admin, false), allowed);
    }

    @Override
    protected WorkloadId seen() {
        return id(cluster.namespace);
    }
}
