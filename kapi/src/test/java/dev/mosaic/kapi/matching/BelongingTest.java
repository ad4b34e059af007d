package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.workload.Container;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each evidence of where a workload comes from, with what it must not take for such. */
class BelongingTest {
    private static final String SOURCE = "org.opencontainers.image.source";
    private final Known shop = Given.known("acme/shop", "cart/Dockerfile");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/shop",
                "https://github.com/acme/shop.git",
                "git@github.com:acme/shop.git",
                "ssh://git@github.com/acme/shop",
                "github.com/Acme/Shop/",
                "https://github.com/acme/shop/tree/main/cart"
            })
    void aSourceWrittenOnTheWorkloadNamesTheRepositoryHoweverItIsWritten(String url) {
        assertThat(new StatedSource().weigh(Given.one(Given.annotated("x", "i/svc-7", SOURCE, url)), shop))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/acme/shop-admin",
                "https://gitlab.com/acme/shop",
                "https://github.com/acme",
                "acme/shop",
                ""
            })
    void aSourceThatIsAnotherOneDoesNot(String url) {
        assertThat(new StatedSource().weigh(Given.one(Given.annotated("x", "i/svc-7", SOURCE, url)), shop))
                .isEmpty();
    }

    @Test
    void aLabelOfTheImageNamesTheRepositoryAndWeighsLessThanAWordOnTheWorkload() {
        Running running = Given.labelledImage(Given.running("x", "i/svc-7"), SOURCE, "https://github.com/acme/shop");
        assertThat(new LabelledSource().weigh(Given.one(running), shop))
                .hasValueSatisfying(reason -> assertThat(reason.weight()).isLessThan(StatedSource.WEIGHT));
    }

    @Test
    void aLabelOfTheImageThatNamesAnotherDoesNot() {
        Running running = Given.labelledImage(Given.running("x", "i/svc-7"), SOURCE, "https://github.com/acme/base");
        assertThat(new LabelledSource().weigh(Given.one(running), shop)).isEmpty();
    }

    @Test
    void anImageUnderTheOwnersNameBelongs() {
        assertThat(new OwnerPublishes().weigh(Given.one("x", "ghcr.io/acme/anything"), shop))
                .isPresent();
    }

    @Test
    void anImageWhoseOwnNameIsTheOwnersDoesNot() {
        assertThat(new OwnerPublishes().weigh(Given.one("x", "ghcr.io/other/acme"), shop))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: ghcr.io/acme/cart:1.2",
                "image:\n  repository: ghcr.io/acme/cart\n  tag: 1.2",
                "cart:\n  image:\n    registry: ghcr.io\n    repository: acme/cart",
                "workers:\n- image:\n    repository: ghcr.io/acme/cart"
            })
    void anImageThatAChartOfTheRepositoryRunsBelongs(String values) {
        assertThat(new ChartNamesImage().weigh(Given.one("x", "ghcr.io/acme/cart:1.3"), charted(values)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image: cart:1.2",
                "image: ghcr.io/acme/cart-worker",
                "image:\n  repository: quay.io/acme/cart",
                "name: ghcr.io/acme/cart",
                "{{ not: [yaml"
            })
    void anImageThatItsChartsDoNotNameWholeDoesNot(String values) {
        assertThat(new ChartNamesImage().weigh(Given.one("x", "ghcr.io/acme/cart:1.3"), charted(values)))
                .isEmpty();
    }

    private static Known charted(String values) {
        return Known.of(Given.repository("acme/shop", Map.of("charts/cart/values.yaml", values), "cart/Dockerfile"));
    }

    @Test
    void aPartOfTheImagesPathNamesTheRepository() {
        assertThat(new PathNamesRepository().weigh(Given.one("x", "registry.example/shop/cart"), shop))
                .isPresent();
    }

    @Test
    void aPartThatIsAnEverydayWordDoesNot() {
        Known api = Given.known("acme/api", "Dockerfile");
        assertThat(new PathNamesRepository().weigh(Given.one("x", "registry.example/api/cart"), api))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b2c3", "main-0a1b2c3", "1.2-g0a1b2c3d"})
    void aTagThatHoldsTheNewestCommitBelongs(String tag) {
        assertThat(new TagIsCommit()
                        .weigh(Given.one("x", "i/x:" + tag), at("0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a1b2c", "0a1b2c4", "latest"})
    void aTagThatIsShorterOrAnotherDoesNot(String tag) {
        assertThat(new TagIsCommit()
                        .weigh(Given.one("x", "i/x:" + tag), at("0a1b2c3d4e5f60718293a4b5c6d7e8f901234567")))
                .isEmpty();
    }

    @Test
    void aTagSaysNothingOfARepositoryWhoseCommitIsNotKnown() {
        assertThat(new TagIsCommit().weigh(Given.one("x", "i/x:0a1b2c3"), shop)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.kubernetes.io/part-of", "meta.helm.sh/release-name", "argocd.argoproj.io/instance"})
    void whatTheApplicationIsCalledNamesTheRepository(String key) {
        Running running = Given.running("x", Map.of(key, "shop"), Map.of(), new Container("x", "i/x"));
        assertThat(new LabelNames().weigh(Given.one(running), shop)).isPresent();
    }

    @Test
    void theChartNamesTheRepositoryWithoutItsVersion() {
        Running running =
                Given.running("x", Map.of("helm.sh/chart", "shop-1.2.3"), Map.of(), new Container("x", "i/x"));
        assertThat(new LabelNames().weigh(Given.one(running), shop)).isPresent();
    }

    @Test
    void aLabelThatOnlyHoldsTheNameDoesNot() {
        Running running = Given.running(
                "x", Map.of("app.kubernetes.io/part-of", "shop-tools"), Map.of(), new Container("x", "i/x"));
        assertThat(new LabelNames().weigh(Given.one(running), shop)).isEmpty();
    }

    @Test
    void imagesOfOnePlaceThatAreCalledAsFoldersOfOneRepositoryTakeTheOthersWithThem() {
        assertThat(agree("r.example/t/basket", "r.example/t/parcel", "r.example/t/mailing"))
                .isPresent();
    }

    @Test
    void twoImagesAreTooFewToAgree() {
        assertThat(agree("r.example/t/basket", "r.example/t/parcel")).isEmpty();
    }

    @Test
    void everydayNamesDoNotAgreeHoweverMany() {
        assertThat(agree("r.example/t/frontend", "r.example/t/worker", "r.example/t/api"))
                .isEmpty();
    }

    @Test
    void imagesOfAnotherPlaceDoNotAgreeForThisOne() {
        assertThat(agree("r.example/u/basket", "r.example/u/parcel", "r.example/u/mailing"))
                .isEmpty();
    }

    private static Optional<?> agree(String... images) {
        CodeRepository repository = Given.repository(
                "acme/shop",
                "basket/Dockerfile",
                "parcel/Dockerfile",
                "mailing/Dockerfile",
                "frontend/Dockerfile",
                "worker/Dockerfile",
                "api/Dockerfile");
        Survey survey = Survey.of(Given.landscape(List.of(repository), List.of(images)));
        return new ImagesAgree(survey)
                .weigh(Given.one("x", "r.example/t/x"), survey.repositories().getFirst());
    }

    private static Known at(String head) {
        CodeRepository shop = Given.repository("acme/shop");
        return Known.of(new CodeRepository(shop.url(), head, List.of(), Map.of(), Map.of()));
    }
}
