package dev.mosaic.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** manifest.yaml grants what is published, restricts what it runs, and agrees with the programs. */
class ManifestTest {
    private static final Objects OBJECTS = Objects.in("manifest.yaml");
    private static final Yaml PUBLISHED = RightRules.publishedTable();
    private final RightRules rights = new RightRules(OBJECTS, PUBLISHED);
    private final PodRules pods = new PodRules(OBJECTS);

    @Test
    void noRoleHoldsAStar() {
        assertThat(rights.stars()).isEmpty();
    }

    @Test
    void secretsAreReachedByNameAndNeverListed() {
        assertThat(rights.openSecrets()).isEmpty();
    }

    @Test
    void kapiIsGrantedNothingBeyondThePublishedTable() {
        assertThat(rights.unpublished()).isEmpty();
    }

    @Test
    void theNamespaceRefusesPodsThatAreNotRestricted() {
        assertThat(OBJECTS.one("Namespace", "mosaic")
                        .at("metadata", "labels", "pod-security.kubernetes.io/enforce")
                        .text())
                .isEqualTo("restricted");
    }

    @Test
    void everyPodIsRestricted() {
        assertThat(pods.unrestricted()).isEmpty();
    }

    @Test
    void everyContainerHasProbesRequestsAndLimits() {
        assertThat(pods.careless()).isEmpty();
    }

    @Test
    void everyImageIsAProgramInTheProjectsVersion() {
        assertThat(pods.loose()).isEmpty();
        assertThat(OBJECTS.containers().map(container -> container.at("image").text()))
                .containsExactlyInAnyOrderElementsOf(List.of(Program.values()).stream()
                        .map(program -> "registry.invalid/mosaic/%s:%s".formatted(program.title(), version()))
                        .toList());
    }

    @Test
    void theProbeKapiRunsIsOfTheProjectsVersion() {
        assertThat(container(Program.KAPI)
                        .at("env")
                        .items()
                        .filter(e -> e.at("name").text().equals("MOSAIC_PROBE_IMAGE"))
                        .map(e -> e.at("value").text()))
                .containsExactly("registry.invalid/mosaic/probe:" + version());
    }

    @Test
    void onlyKapiHoldsAToken() {
        assertThat(OBJECTS.kind("ServiceAccount")
                        .filter(account ->
                                !account.at("automountServiceAccountToken").is(false))
                        .map(Objects::name))
                .containsExactly("ServiceAccount kapi");
    }

    @Test
    void everyPortIsTheOneItsProgramListensOn() {
        for (Program program : Program.values()) {
            int port = settings(program).port();
            assertThat(program.port()).isEqualTo(port);
            assertThat(container(program)
                            .at("ports")
                            .items()
                            .map(p -> p.at("containerPort").value()))
                    .containsExactly(port);
            assertThat(OBJECTS.one("NetworkPolicy", program.title())
                            .at("spec", "ingress")
                            .items()
                            .flatMap(rule -> rule.at("ports").items())
                            .map(p -> p.at("port").value()))
                    .containsExactly(port);
        }
    }

    @Test
    void everyEnvironmentVariableMeansSomethingToItsProgram() {
        for (Program program : Program.values())
            assertThat(settings(program).environment())
                    .containsAll(container(program)
                            .at("env")
                            .items()
                            .map(e -> e.at("name").text())
                            .toList());
    }

    @Test
    void everyRoleIsBoundToAnAccountThatExists() {
        assertThat(List.of("ClusterRoleBinding", "RoleBinding").stream()
                        .flatMap(OBJECTS::kind)
                        .flatMap(binding -> binding.at("subjects").items())
                        .map(subject -> subject.at("name").text())
                        .distinct())
                .isSubsetOf(OBJECTS.kind("ServiceAccount")
                        .map(a -> a.at("metadata", "name").text())
                        .toList());
    }

    private static Yaml container(Program program) {
        return Objects.containers(OBJECTS.one("Deployment", program.title()))
                .findFirst()
                .orElseThrow();
    }

    private static Settings settings(Program program) {
        return new Settings(Sources.PROJECT.resolve(program.title()));
    }

    private static String version() {
        return Objects.read(Sources.PROJECT.resolve("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>mosaic</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
    }
}
