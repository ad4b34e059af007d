package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A ServiceAccount with the ClusterRole that manifest.yaml gives kapi. */
final class PublishedRights {
    private static final Path MANIFEST = Path.of("..", "manifest.yaml");
    private final KubernetesClient admin;
    private final String namespace;

    PublishedRights(KubernetesClient admin, String namespace) {
        this.admin = admin;
        this.namespace = namespace;
    }

    /** Grants them, and answers how to reach the cluster with them and nothing else. */
    Config grant() {
        ClusterRole role = new ClusterRoleBuilder(published())
                .withNewMetadata()
                .withName(namespace)
                .endMetadata()
                .build();
        admin.resource(role).create();
        account("kapi");
        admin.resource(new ClusterRoleBindingBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", namespace)
                        .addNewSubject("", "ServiceAccount", "kapi", namespace)
                        .build())
                .create();
        return as(token("kapi"));
    }

    void withdraw() {
        admin.rbac().clusterRoleBindings().withName(namespace).delete();
        admin.rbac().clusterRoles().withName(namespace).delete();
    }

    void account(String name) {
        admin.resource(new ServiceAccountBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName(name)
                        .endMetadata()
                        .build())
                .create();
    }

    String token(String account) {
        return admin.serviceAccounts()
                .inNamespace(namespace)
                .withName(account)
                .tokenRequest(new TokenRequestBuilder()
                        .withNewSpec()
                        .withExpirationSeconds(3600L)
                        .endSpec()
                        .build())
                .getStatus()
                .getToken();
    }

    private Config as(String token) {
        Config admins = admin.getConfiguration();
        return new ConfigBuilder(Config.empty())
                .withMasterUrl(admins.getMasterUrl())
                .withCaCertData(admins.getCaCertData())
                .withCaCertFile(admins.getCaCertFile())
                .withTrustCerts(admins.isTrustCerts())
                .withOauthToken(token)
                .build();
    }

    private ClusterRole published() {
        try (var yaml = Files.newInputStream(MANIFEST)) {
            List<HasMetadata> all = admin.load(yaml).items();
            return all.stream()
                    .filter(ClusterRole.class::isInstance)
                    .map(ClusterRole.class::cast)
                    .filter(role -> role.getMetadata().getName().equals("mosaic-kapi"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
