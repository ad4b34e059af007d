package dev.mosaic.kapi.cluster.fabric8;

import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.authentication.TokenRequestBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRole;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A ServiceAccount with the roles that manifest.yaml gives kapi, and the one it keeps ready. */
final class PublishedRights {
    private static final Path MANIFEST = Path.of("..", "manifest.yaml");
    private final KubernetesClient admin;
    private final String namespace;

    PublishedRights(KubernetesClient admin, String namespace) {
        this.admin = admin;
        this.namespace = namespace;
    }

    /** Grants them, and answers how to reach the cluster with them and nothing else. */
    Config grant(List<String> names) {
        List<PolicyRule> rules = published(ClusterRole.class)
                .filter(role -> names.contains(role.getMetadata().getName()))
                .flatMap(role -> role.getRules().stream())
                .toList();
        admin.resource(new ClusterRoleBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .withRules(rules)
                        .build())
                .create();
        account("kapi");
        admin.resource(new ClusterRoleBindingBuilder()
                        .withNewMetadata()
                        .withName(namespace)
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "ClusterRole", namespace)
                        .addNewSubject("", "ServiceAccount", "kapi", namespace)
                        .build())
                .create();
        role();
        return as(token("kapi"));
    }

    /** What it may do in Mosaic's own namespace it may do in this one. */
    private void role() {
        admin.resource(new RoleBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName("kapi")
                        .endMetadata()
                        .withRules(published(Role.class)
                                .filter(role -> role.getMetadata().getName().equals("kapi"))
                                .flatMap(role -> role.getRules().stream())
                                .toList())
                        .build())
                .create();
        admin.resource(new RoleBindingBuilder()
                        .withNewMetadata()
                        .withNamespace(namespace)
                        .withName("kapi")
                        .endMetadata()
                        .withNewRoleRef("rbac.authorization.k8s.io", "Role", "kapi")
                        .addNewSubject("", "ServiceAccount", "kapi", namespace)
                        .build())
                .create();
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

    private <T> Stream<T> published(Class<T> kind) {
        try (var yaml = Files.newInputStream(MANIFEST)) {
            return admin.load(yaml).items().stream().filter(kind::isInstance).map(kind::cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
