package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.repository.Candidate;
import dev.mosaic.contract.repository.Confidence;
import dev.mosaic.contract.repository.Match;
import dev.mosaic.contract.repository.MatchRow;
import dev.mosaic.contract.repository.Reason;
import dev.mosaic.contract.repository.ReasonKind;
import dev.mosaic.contract.workload.Container;
import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When to be sure, when not, and what to leave alone. */
class MatcherTest {
    private static final CodeRepository SHOP =
            Given.repository("acme/shop", "parcel/Dockerfile", "parcel/go.mod", "web/Dockerfile", "web/package.json");

    @Test
    void isSureWherePlaceAndNameAgree() {
        Match match = Given.match(
                List.of(SHOP),
                List.of("ghcr.io/acme/shop-parcel"),
                Given.running("parcel", "ghcr.io/acme/shop-parcel:1"));
        assertThat(match.sure()).isTrue();
        assertThat(match.best().orElseThrow().dockerfile()).hasToString("parcel/Dockerfile");
        assertThat(match.best().orElseThrow().context()).hasToString("parcel");
        assertThat(match.images()).hasToString("ghcr.io/acme/shop-parcel");
    }

    @Test
    void isNotSureByNamesAlone() {
        Match match = Given.match(List.of(SHOP), List.of(), Given.running("parcel", "registry.example/x/parcel:1"));
        assertThat(match.best())
                .hasValueSatisfying(best -> assertThat(best.confidence()).isEqualTo(Confidence.LIKELY));
    }

    @Test
    void isNotSureWhereAnotherComesNearAndKeepsIt() {
        CodeRepository fork = Given.repository("acme/shop-next", "parcel/Dockerfile");
        Match match = Given.match(List.of(SHOP, fork), List.of(), Given.running("parcel", "ghcr.io/acme/parcel:1"));
        assertThat(match.sure()).isFalse();
        assertThat(match.candidates()).hasSize(2);
    }

    @Test
    void isNotSureWhereSomethingSpeaksAgainstItHoweverMuchSpeaksFor() {
        CodeRepository editions = Given.repository("acme/shop", "Dockerfile", "Dockerfile.release");
        Running running = Given.annotated(
                "shop", "ghcr.io/acme/shop:1", "org.opencontainers.image.source", "https://github.com/acme/shop");
        assertThat(Given.match(List.of(editions), List.of(), running).sure()).isFalse();
    }

    @Test
    void isSureOfCodeBuiltWithoutADockerfile() {
        CodeRepository jvm = Given.repository("acme/ledger", "pom.xml", "src/main/java/App.java");
        Match match = Given.match(List.of(jvm), List.of(), Given.running("ledger", "ghcr.io/acme/ledger:1"));
        assertThat(match.sure()).isTrue();
        assertThat(match.best().orElseThrow().dockerfile()).isNull();
    }

    @Test
    void ofCodeBuiltWithoutADockerfileOnlyProjectsOfTheJvmCanBeAccepted() {
        for (String file : List.of("pom.xml", "build.gradle.kts", "go.mod")) {
            CodeRepository code = Given.repository("acme/ledger", file);
            Match match = Given.match(List.of(code), List.of(), Given.running("ledger", "ghcr.io/acme/ledger:1"));
            Candidate best = match.best().orElseThrow();
            boolean jvm = !file.equals("go.mod");
            assertThat(best.project()).isEqualTo(jvm);
            assertThat(new MatchRow(match, null, false).binding(best).isPresent())
                    .isEqualTo(jvm);
        }
    }

    @Test
    void isNotSureThatNoneIsNeededWhereOneIsSetAside() {
        CodeRepository jvm = Given.repository("acme/ledger", "pom.xml", "ci/Dockerfile");
        assertThat(Given.match(List.of(jvm), List.of(), Given.running("ledger", "ghcr.io/acme/ledger:1"))
                        .sure())
                .isFalse();
    }

    @Test
    void aFileThatNamesTheImageSettlesWhichOfTwo() {
        String[] tree = {"Dockerfile", "docker/cart/Dockerfile"};
        CodeRepository silent = Given.repository("acme/cart", tree);
        CodeRepository telling = Given.repository(
                "acme/cart", Map.of("Makefile", "docker build -t acme/cart -f docker/cart/Dockerfile ."), tree);
        Running cart = Given.running("cart", "acme/cart:1");
        assertThat(Given.match(List.of(silent), List.of(), cart).sure()).isFalse();
        Match told = Given.match(List.of(telling), List.of(), cart);
        assertThat(told.sure()).isTrue();
        assertThat(told.best().orElseThrow().dockerfile()).hasToString("docker/cart/Dockerfile");
        assertThat(told.best().orElseThrow().context()).hasToString(".");
    }

    @Test
    void aLabelInheritedFromABaseImageIsNotEnough() {
        CodeRepository base = Given.repository("acme/base-images", "Dockerfile");
        Running running = Given.labelledImage(
                Given.running("cart", "registry.example/x/cart:1"),
                "org.opencontainers.image.source",
                "https://github.com/acme/base-images");
        assertThat(Given.match(List.of(base), List.of(), running).sure()).isFalse();
    }

    @Test
    void theSameInAnotherNamespaceAndRegistryComesFromTheSamePlace() {
        Match match = Given.match(
                List.of(SHOP),
                List.of(),
                elsewhere("registry.example/eu/parcel:2"),
                Given.running("parcel", "ghcr.io/acme/shop/parcel:1"));
        assertThat(match.sure()).isTrue();
        assertThat(match.best().orElseThrow().reasons())
                .extracting(Reason::kind)
                .contains(ReasonKind.SIBLING);
    }

    @Test
    void aWorkloadOfTheSameNameWithAnotherImageDoesNot() {
        Match match = Given.match(
                List.of(SHOP),
                List.of(),
                elsewhere("quay.io/keycloak/keycloak:26"),
                Given.running("parcel", "ghcr.io/acme/shop/parcel:1"));
        assertThat(match.candidates()).isEmpty();
        assertThat(match.foreign()).extracting(Reason::kind).containsExactly(ReasonKind.FOREIGN_PUBLISHER);
    }

    @ParameterizedTest
    @CsvSource({
        "redis:7, OFFICIAL_IMAGE",
        "docker.io/library/postgres, OFFICIAL_IMAGE",
        "grafana/grafana:11, FOREIGN_PUBLISHER",
        "registry.k8s.io/pause:3.9, FOREIGN_PUBLISHER",
        "registry.example/mirror/redis:7, KNOWN_SOFTWARE",
        "registry.example/ops/postgres-exporter:1, KNOWN_SOFTWARE"
    })
    void softwareOfOthersIsLeftAlone(String image, ReasonKind why) {
        Match match = Given.match(List.of(SHOP), List.of(), Given.running("parcel", image));
        assertThat(match.candidates()).isEmpty();
        assertThat(match.foreign()).extracting(Reason::kind).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme/parcel:1", "registry.example/x/parcel:1", "ghcr.io/acme/redis-parcel"})
    void whatMayBeOursIsNotTakenForTheirs(String image) {
        assertThat(Given.match(List.of(SHOP), List.of(), Given.running("parcel", image))
                        .foreign())
                .isEmpty();
    }

    @Test
    void aSourceThatIsStatedAndNotOursIsLeftAlone() {
        Running running = Given.annotated(
                "parcel",
                "ghcr.io/acme/parcel:1",
                "org.opencontainers.image.source",
                "https://github.com/other/parcel");
        Match match = Given.match(List.of(SHOP), List.of(), running);
        assertThat(match.candidates()).isEmpty();
        assertThat(match.foreign()).extracting(Reason::kind).containsExactly(ReasonKind.SOURCE_ELSEWHERE);
    }

    @Test
    void anImageThatIsNoReferenceIsAnsweredWithoutAProposal() {
        Match match = Given.match(List.of(SHOP), List.of(), Given.running("parcel", "${IMAGE}"));
        assertThat(match.candidates()).isEmpty();
        assertThat(match.foreign()).isEmpty();
    }

    @Test
    void theOrderOfWhatIsThereIsNoMatter() {
        List<CodeRepository> repositories = new ArrayList<>(List.of(
                SHOP,
                Given.repository("acme/shop-next", "parcel/Dockerfile"),
                Given.repository("acme/tool", "Dockerfile")));
        List<Running> workloads = new ArrayList<>(List.of(
                Given.running("parcel", "ghcr.io/acme/parcel"),
                Given.running("web", "ghcr.io/acme/shop/web"),
                elsewhere("registry.example/eu/parcel:2"),
                Given.running("tool", "ghcr.io/acme/tool")));
        List<Match> before = Matcher.match(new Landscape(repositories, List.of(), workloads));
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(repositories, random);
            Collections.shuffle(workloads, random);
            List<Match> after = Matcher.match(new Landscape(repositories, List.of(), workloads));
            assertThat(new HashSet<>(after)).isEqualTo(new HashSet<>(before));
        }
    }

    private static Running elsewhere(String image) {
        WorkloadId id = new WorkloadId("eu", WorkloadKind.DEPLOYMENT, "parcel");
        return new Running(id, List.of(new Container("parcel", image)), Map.of(), Map.of(), Map.of());
    }
}
