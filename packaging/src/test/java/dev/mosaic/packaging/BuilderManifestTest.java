package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** manifest-builder.yaml: privileged, so alone in its namespace, and closed to who shows no certificate. */
class BuilderManifestTest {
    private static final Objects OBJECTS = Objects.in("manifest-builder.yaml");
    private final Yaml dockerd = OBJECTS.containers().findFirst().orElseThrow();

    @Test
    void everythingLiesInANamespaceOfItsOwn() {
        assertThat(OBJECTS.all().stream()
                        .filter(object -> !object.at("kind").is("Namespace"))
                        .map(object -> object.at("metadata", "namespace").text()))
                .containsOnly("mosaic-builder");
    }

    @Test
    void theDaemonHearsTheNetworkOnlyByTlsWithACertificateOfTheClient() {
        assertThat(dockerd.at("command").texts())
                .contains("--tlsverify", "--tlscacert=/certificates/ca.pem", "--host=tcp://0.0.0.0:2376")
                .filteredOn(word -> word.startsWith("--host=tcp"))
                .hasSize(1);
        assertThat(dockerd.at("ports")
                        .items()
                        .map(port -> port.at("containerPort").value()))
                .containsExactly(2376);
    }

    @Test
    void itDoesNotStartWithoutItsCertificates() {
        assertThat(OBJECTS.one("Deployment", "builder")
                        .at("spec", "template", "spec", "volumes")
                        .items()
                        .filter(volume -> volume.at("secret", "secretName").is("docker-server"))
                        .filter(volume -> !volume.at("secret", "optional").is(true)))
                .hasSize(1);
    }

    @Test
    void onlyKapiMayKnock() {
        Yaml from = OBJECTS.one("NetworkPolicy", "builder")
                .at("spec", "ingress")
                .items()
                .findFirst()
                .orElseThrow()
                .at("from")
                .items()
                .findFirst()
                .orElseThrow();
        assertThat(from.at("namespaceSelector", "matchLabels", "kubernetes.io/metadata.name")
                        .text())
                .isEqualTo("mosaic");
        assertThat(from.at("podSelector", "matchLabels", "app.kubernetes.io/name")
                        .text())
                .isEqualTo("kapi");
    }

    @Test
    void itHoldsNoTokenAndHasProbesAndLimits() {
        assertThat(OBJECTS.one("Deployment", "builder")
                        .at("spec", "template", "spec", "automountServiceAccountToken")
                        .value())
                .isEqualTo(false);
        assertThat(new PodRules(OBJECTS).careless()).isEmpty();
        assertThat(new PodRules(OBJECTS).loose()).isEmpty();
    }
}
