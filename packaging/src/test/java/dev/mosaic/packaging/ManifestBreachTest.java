package dev.mosaic.packaging;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule over manifests is seen to fail on a breach planted in the real one. */
class ManifestBreachTest {
    private static final String MANIFEST = Objects.read(Sources.PROJECT.resolve("manifest.yaml"));
    private static final Yaml PUBLISHED = RightRules.publishedTable();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verbs: [get, list, watch] | verbs: ["*"]
            resources: [pods]         | resources: ["*"]
            apiGroups: [apps]         | apiGroups: ["*"]
            resources: [replicasets]  | resources: ["pods/*"]
            """)
    void aStarIsFound(String good, String bad) {
        assertThat(rights(good, bad).stars()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'verbs: [get, update]', 'verbs: [get, list]'", "'resourceNames: [master]', 'other: [master]'"})
    void aSecretThatIsListedOrHasNoNameIsFound(String good, String bad) {
        int secrets = MANIFEST.indexOf("resources: [secrets]");
        String planted =
                MANIFEST.substring(0, secrets) + MANIFEST.substring(secrets).replaceFirst(quote(good), bad);
        assertThat(new RightRules(Objects.of(planted), PUBLISHED).openSecrets()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resources: [pods]               | resources: [pods, secrets]         | ClusterRole mosaic-kapi: list secrets
            resources: [pods]               | resources: [nodes/proxy]           | ClusterRole mosaic-kapi: list nodes/proxy
            verbs: [get, list, watch, patch]| verbs: [delete]                    | ClusterRole mosaic-kapi: delete daemonsets.apps
            resourceNames: [master, master-operations] | resourceNames: [other]  | Role kapi: get configmaps
            """)
    void aRightBeyondTheTableIsFound(String good, String bad, String breach) {
        assertThat(rights(good, bad).unpublished()).contains(breach);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            runAsNonRoot: true                    | runAsNonRoot: false                  | Deployment kapi runs as root
            seccompProfile: {type: RuntimeDefault}| seccompProfile: {type: Unconfined}   | Deployment kapi has no seccomp profile
            enableServiceLinks: false             | hostNetwork: true                    | Deployment kapi shares the node
            emptyDir: {sizeLimit: 512Mi}          | hostPath: {path: /}                  | Deployment kapi mounts the node
            allowPrivilegeEscalation: false       | allowPrivilegeEscalation: true       | Deployment kapi may gain privileges
            readOnlyRootFilesystem: true          | readOnlyRootFilesystem: false        | Deployment kapi may write its root
            capabilities: {drop: [ALL]}           | capabilities: {drop: [CHOWN]}        | Deployment kapi keeps capabilities
            capabilities: {drop: [ALL]}           | capabilities: {drop: [ALL], add: [X]}| Deployment kapi gains capabilities
            readOnlyRootFilesystem: true          | privileged: true                     | Deployment kapi is privileged
            """)
    void aPodThatIsNotRestrictedIsFound(String good, String bad, String breach) {
        assertThat(pods(good, bad).unrestricted()).contains(breach);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            livenessProbe:                            | someProbe:
            limits: {cpu: "2", memory: 1Gi}           | limits: {cpu: "2"}
            requests: {cpu: 100m, memory: 384Mi}      | requests: {cpu: 100m}
            """)
    void aCarelessContainerIsFound(String good, String bad) {
        assertThat(pods(good, bad).careless()).containsExactly("kapi");
    }

    @ParameterizedTest
    @CsvSource({"mosaic/kapi", "mosaic/kapi:latest", "mosaic/kapi@sha256:1"})
    void aLooseImageIsFound(String image) {
        assertThat(pods("registry.invalid/mosaic/kapi:0.1.0-SNAPSHOT", image).loose())
                .containsExactly(image);
    }

    @Test
    void aRoleBeyondTheTableIsFoundOnceItIsBound() {
        String bound = MANIFEST.replace(
                "  kind: ClusterRole\n  name: mosaic-kapi\n", "  kind: ClusterRole\n  name: mosaic-kapi-more\n");
        assertThat(new RightRules(Objects.of(bound), PUBLISHED).unpublished())
                .contains("ClusterRole mosaic-kapi-more: list controllerrevisions.apps");
    }

    @Test
    void settingsAreFoundInRecordsYamlAndPlaceholders() {
        assertThat(new Settings(Sources.PROJECT.resolve("kapi")).environment())
                .contains("MOSAIC_MODE", "MOSAIC_GIT_PACKLIMIT", "POD_NAME", "SERVER_PORT")
                .doesNotContain("MOSAIC_NONSENSE");
    }

    private static RightRules rights(String good, String bad) {
        return new RightRules(Objects.of(with(good, bad)), PUBLISHED);
    }

    private static PodRules pods(String good, String bad) {
        return new PodRules(Objects.of(with(good, bad)));
    }

    private static String with(String good, String bad) {
        assertThat(MANIFEST).contains(good);
        int at = MANIFEST.indexOf(good);
        return MANIFEST.substring(0, at) + bad + MANIFEST.substring(at + good.length());
    }
}
