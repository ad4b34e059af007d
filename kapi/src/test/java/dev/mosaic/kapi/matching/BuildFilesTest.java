package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.repository.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What files say of images; and that what they do not say is not made up. */
class BuildFilesTest {
    private static final String[] TREE = {
        "Dockerfile", "cart/Dockerfile", "docker/cart/Dockerfile", "cart/Dockerfile.prod"
    };

    @Test
    void composeNamesImageAndDockerfile() {
        assertThat(said("compose.yaml", """
                services:
                  cart:
                    image: acme/cart:1
                    build: ./cart
                  web:
                    image: acme/web
                    build:
                      context: .
                      dockerfile: cart/Dockerfile.prod
                """))
                .containsExactlyInAnyOrder("acme/cart:1 cart/Dockerfile in cart", "acme/web cart/Dockerfile.prod in .");
    }

    @Test
    void composeWithoutBuildOrWithADockerfileThatIsNotThereSaysNothing() {
        assertThat(said("compose.yaml", """
                services:
                  redis:
                    image: redis:7
                  gone:
                    image: acme/gone
                    build: gone
                """)).isEmpty();
    }

    @Test
    void skaffoldNamesArtifactsAndThoseBuiltWithoutADockerfile() {
        assertThat(said("skaffold.yaml", """
                apiVersion: skaffold/v4beta6
                build:
                  artifacts:
                  - image: cart
                    context: cart
                  - image: acme/ledger
                    context: ledger
                    jib: {}
                ---
                apiVersion: skaffold/v4beta6
                """))
                .containsExactlyInAnyOrder("cart cart/Dockerfile in cart", "acme/ledger none in ledger");
    }

    @Test
    void aWorkflowNamesWhatItPushes() {
        assertThat(said(".github/workflows/release.yml", """
                on: push
                jobs:
                  image:
                    steps:
                    - uses: actions/checkout@v4
                    - uses: docker/build-push-action@v6
                      with:
                        context: .
                        file: ./docker/cart/Dockerfile
                        tags: |
                          acme/cart:latest
                          ${{ env.REGISTRY }}/acme/cart:${{ github.sha }}
                """))
                .containsExactlyInAnyOrder(
                        "acme/cart:latest docker/cart/Dockerfile in .",
                        "${{ env.REGISTRY }}/acme/cart:${{ github.sha }} docker/cart/Dockerfile in .");
    }

    @Test
    void aWorkflowThatOnlyTestsSaysNothing() {
        assertThat(said(".github/workflows/test.yml", "on: push\njobs:\n  test:\n    steps:\n    - run: make test\n"))
                .isEmpty();
    }

    @Test
    void commandsInMakefilesAndScriptsAreReadWithTheirFlags() {
        assertThat(said("Makefile", """
                image:
                \tdocker build --pull -t acme/cart:$(TAG) \\
                \t  -f docker/cart/Dockerfile .
                web:
                \tdocker buildx build --platform linux/amd64 --tag=acme/web cart
                """))
                .containsExactlyInAnyOrder(
                        "acme/cart:$(TAG) docker/cart/Dockerfile in .", "acme/web cart/Dockerfile in cart");
    }

    @Test
    void aCommandWithoutATagSaysNothing() {
        assertThat(said("build.sh", "docker build .\ndocker push acme/cart\n")).isEmpty();
    }

    @Test
    void bakeNamesTargets() {
        assertThat(said("docker-bake.hcl", """
                target "cart" {
                  context = "cart"
                  dockerfile = "Dockerfile.prod"
                  tags = ["ghcr.io/acme/cart:1", "acme/cart:1"]
                }
                target "empty" {
                  context = "cart"
                }
                """))
                .containsExactlyInAnyOrder(
                        "ghcr.io/acme/cart:1 cart/Dockerfile.prod in cart", "acme/cart:1 cart/Dockerfile.prod in cart");
    }

    @Test
    void jibNamesItsImageInMavenAndGradle() {
        assertThat(said(
                        "ledger/pom.xml",
                        "<artifactId>jib-maven-plugin</artifactId><to><image>acme/ledger</image></to>"))
                .containsExactly("acme/ledger none in ledger");
        assertThat(said(
                        "ledger/build.gradle.kts",
                        "jib { from { image = \"java\" }\n to { image = \"acme/ledger\" } }"))
                .containsExactly("acme/ledger none in ledger");
    }

    @Test
    void aBuildWithoutJibAndFilesOfTestsSayNothing() {
        assertThat(said("ledger/pom.xml", "<to><image>acme/ledger</image></to>"))
                .isEmpty();
        assertThat(said("test/compose.yaml", "services: {cart: {image: acme/cart, build: ../cart}}"))
                .isEmpty();
    }

    @Test
    void textThatNobodyCanReadSaysNothing() {
        assertThat(said("compose.yaml", "services: [\n\t:::")).isEmpty();
        assertThat(said("compose.yaml", "- just\n- a list")).isEmpty();
    }

    @Test
    void aNameWithItsPathIsEnoughAndABareNameIsNot() {
        assertThat(weight("registry.example/acme/cart:1", "registry.example/acme/cart:2"))
                .isEqualTo(80);
        assertThat(weight("${REGISTRY}/acme/cart:1", "registry.example/acme/cart:2"))
                .isEqualTo(80);
        assertThat(weight("cart", "registry.example/acme/cart:2")).isEqualTo(45);
        assertThat(weight("${REGISTRY}/cart", "registry.example/acme/cart:2")).isEqualTo(45);
    }

    @Test
    void anotherImageIsNotWhatTheFileNames() {
        assertThat(weight("acme/cart-db", "acme/cart")).isZero();
        assertThat(weight("${IMAGE}", "acme/cart")).isZero();
    }

    private static int weight(String written, String running) {
        CodeRepository shop = Given.repository(
                "acme/shop", Map.of("compose.yaml", "services: {a: {image: \"" + written + "\", build: cart}}"), TREE);
        return new BuildFileSays()
                .weigh(Given.one("x", running), Given.unit(shop, "cart/Dockerfile"))
                .map(Reason::weight)
                .orElse(0);
    }

    private static List<String> said(String path, String text) {
        return BuildFiles.statements(Given.repository("acme/shop", Map.of(path, text), TREE)).stream()
                .map(one -> one.image() + " " + (one.dockerfile() == null ? "none" : one.dockerfile()) + " in "
                        + one.context())
                .toList();
    }
}
