package dev.mosaic.kapi.cluster.fabric8;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mosaic.contract.problem.Problem;
import dev.mosaic.contract.shell.ContainerPlace;
import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import dev.mosaic.kapi.cluster.DebugContainers;
import dev.mosaic.kapi.cluster.DebugContainersContract;
import dev.mosaic.kapi.cluster.Shells;
import dev.mosaic.kapi.cluster.UserToken;
import dev.mosaic.kapi.problem.Refusal;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class Fabric8DebugContainersClusterIT extends DebugContainersContract {
    private static RealCluster cluster;
    private static WorkloadId id;

    @BeforeAll
    static void open() {
        cluster = RealCluster.openByDefault();
        id = cluster.create(WorkloadKind.DEPLOYMENT, "looked-at", 1);
        account("may");
        account("may-not");
        role("looks", "pods", "get");
        role("may", "pods/ephemeralcontainers", "patch");
        bind("looks", "may");
        bind("looks", "may-not");
        bind("may", "may");
    }

    private static void role(String name, String resource, String verb) {
        cluster.admin()
                .resource(new RoleBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName(name)
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("")
                        .withResources(resource)
                        .withVerbs(verb)
                        .endRule()
                        .build())
                .create();
    }

    private static void bind(String role, String account) {
        cluster.admin()
                .resource(new RoleBindingBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName(role + "-" + account)
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", role)
                        .addNewSubject("", "ServiceAccount", account, cluster.namespace)
                        .build())
                .create();
    }

    @AfterAll
    static void close() {
        if (cluster != null) cluster.close();
    }

    @Override
    protected DebugContainers debug() {
        return debug(cluster.image().value());
    }

    private static DebugContainers debug(String image) {
        DebugContainerSettings settings =
                new DebugContainerSettings(image, Duration.ofSeconds(60), Duration.ofHours(1));
        return new Fabric8DebugContainers(cluster.client, new UserClients(cluster.client, false), settings);
    }

    @Override
    protected Shells shells() {
        return new Fabric8Shells(cluster.client);
    }

    @Override
    protected ContainerPlace place() {
        Pod pod = Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> cluster.workloads().find(id).stream()
                                .flatMap(detail -> detail.pods().stream())
                                .filter(Pod::ready)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        return new ContainerPlace(id, pod.name(), "main");
    }

    @Override
    protected UserToken mayDebug() {
        return token("may");
    }

    @Test
    void whoMayNotIsRefusedByTheApiServerItselfHoweverMuchMosaicMay() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> debug().add(token("may-not"), place(), UUID.randomUUID().toString()));
        assertThat(refusal.problem()).isEqualTo(Problem.CLUSTER_REFUSED);
        assertThat(refusal.failure().because()).contains("ephemeralcontainers").contains("forbidden");
    }

    @Test
    void anImageThatCannotBePulledIsToldAsThat() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class,
                () -> debug(cluster.missingImage().value())
                        .add(mayDebug(), place(), UUID.randomUUID().toString()));
        assertThat(refusal.problem()).isEqualTo(Problem.DEBUG_CONTAINER_FAILED);
        assertThat(refusal.failure().because()).contains("Pull");
    }

    private static void account(String name) {
        cluster.admin()
                .resource(new ServiceAccountBuilder()
                        .withNewMetadata()
                        .withNamespace(cluster.namespace)
                        .withName(name)
                        .endMetadata()
                        .build())
                .create();
    }

    private static UserToken token(String account) {
        return new UserToken(cluster.admin()
                .serviceAccounts()
                .inNamespace(cluster.namespace)
                .withName(account)
                .tokenRequest(new TokenRequestBuilder()
                        .withNewSpec()
                        .withExpirationSeconds(3600L)
                        .endSpec()
                        .build())
                .getStatus()
                .getToken());
    }
}
