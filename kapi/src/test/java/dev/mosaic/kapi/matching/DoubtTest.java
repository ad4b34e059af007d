package dev.mosaic.kapi.matching;

import static dev.mosaic.kapi.matching.NamingTest.weigh;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.repository.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each evidence against a thing, with what it must leave in peace. */
class DoubtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test/Dockerfile",
                "cart/tests/Dockerfile",
                "examples/cart/Dockerfile",
                "vendor/acme/cart/Dockerfile",
                "web/node_modules/cart/Dockerfile",
                "third_party/cart/Dockerfile",
                ".devcontainer/Dockerfile",
                "e2e-runner/Dockerfile"
            })
    void foldersOfTestsExamplesAndOthersAreSetAside(String path) {
        assertThat(weigh(new SetAside(), "acme/cart", path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cart/Dockerfile", "contest/Dockerfile", "latest/Dockerfile"})
    void foldersThatOnlySoundSoAreNot(String path) {
        assertThat(weigh(new SetAside(), "acme/cart", path)).isEmpty();
    }

    @Test
    void aFolderIsNotSetAsideWhereTheImageHasItsVeryName() {
        assertThat(weigh(new SetAside(), "acme/load-test", "src/load-test/Dockerfile"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cart/Dockerfile.debug", "Dockerfile-test", "Dockerfile.windows"})
    void dockerfilesToDevelopOrTestWithAreDoubted(String path) {
        assertThat(weigh(new OtherVariant(), "acme/cart", path)).isPresent();
    }

    @Test
    void editionsBesideEachOtherAreDoubtedAll() {
        assertThat(weigh(new OtherVariant(), "acme/cart", "Dockerfile", "Dockerfile.release"))
                .isPresent();
        assertThat(weigh(new OtherVariant(), "acme/cart", "Dockerfile.release", "Dockerfile"))
                .isPresent();
    }

    @Test
    void aDockerfileBesideOneForDevelopingOrInAnotherFolderIsNotDoubted() {
        assertThat(weigh(new OtherVariant(), "acme/cart", "Dockerfile", "Dockerfile.dev"))
                .isEmpty();
        assertThat(weigh(new OtherVariant(), "acme/cart", "Dockerfile", "old/Dockerfile.release"))
                .isEmpty();
    }

    @Test
    void codeForAJvmIsBuiltWithoutADockerfileEveryDay() {
        assertThat(weighFolder("cart/pom.xml").weight()).isZero();
    }

    @Test
    void otherCodeSeldomIs() {
        assertThat(weighFolder("cart/package.json").weight()).isNegative();
    }

    @Test
    void aDockerfileForAllModulesSpeaksAgainstNone() {
        assertThat(shared("cart/pom.xml", "docker/Dockerfile")).isPresent();
        assertThat(shared("cart/pom.xml", "Dockerfile")).isPresent();
    }

    @Test
    void aDockerfileOfAnotherModuleDoesNot() {
        assertThat(shared("cart/pom.xml", "web/Dockerfile")).isEmpty();
        assertThat(shared("cart/pom.xml", "test/Dockerfile")).isEmpty();
    }

    @Test
    void aNameOfWellKnownSoftwareIsDoubted() {
        assertThat(weigh(new WellKnownName(), "acme/redis", "redis/Dockerfile")).isPresent();
    }

    @Test
    void aNameThatHoldsSuchAWordIsNot() {
        assertThat(weigh(new WellKnownName(), "acme/redis-cart", "redis-cart/Dockerfile"))
                .isEmpty();
    }

    @Test
    void anImageWhoseLabelNamesAnotherSourceIsDoubted() {
        Running running = Given.labelledImage(
                Given.running("x", "acme/cart"), "org.opencontainers.image.source", "https://github.com/base/images");
        assertThat(new LabelledElsewhere().weigh(Given.one(running), NamingTest.unit("cart/Dockerfile")))
                .isPresent();
    }

    @Test
    void anImageWhoseLabelNamesThisOneOrNoneIsNot() {
        Running running = Given.labelledImage(
                Given.running("x", "acme/cart"), "org.opencontainers.image.source", "https://github.com/acme/shop");
        assertThat(new LabelledElsewhere().weigh(Given.one(running), NamingTest.unit("cart/Dockerfile")))
                .isEmpty();
        assertThat(weigh(new LabelledElsewhere(), "acme/cart", "cart/Dockerfile"))
                .isEmpty();
    }

    private static Optional<?> shared(String... tree) {
        return new SharedDockerfile()
                .weigh(Given.one("x", "acme/cart"), Given.unit(Given.repository("acme/shop", tree), "cart"));
    }

    private static Reason weighFolder(String... tree) {
        return new BuiltWithout()
                .weigh(Given.one("x", "acme/cart"), Given.unit(Given.repository("acme/shop", tree), "cart"))
                .orElseThrow();
    }
}
