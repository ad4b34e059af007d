package dev.mosaic.kapi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.repository.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each evidence of which thing of a repository runs, with what it must not take for such. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "acme/cart, cart/Dockerfile",
        "acme/cart:2, src/cart/Dockerfile",
        "acme/cart, src/cart/src/Dockerfile",
        "acme/catalog.api, src/Services/Catalog/Catalog.API/Dockerfile",
        "acme/people-db, people/db/Dockerfile",
        "acme/cart, Dockerfile.cart",
        "acme/cart, docker/cart.Dockerfile",
        "acme/reviews-v2, reviews/Dockerfile"
    })
    void theImageIsCalledAsTheFolderIs(String image, String path) {
        assertThat(weigh(new ImageIsFolder(), image, path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "acme/cart, cartography/Dockerfile",
        "acme/cart, cart-db/Dockerfile",
        "acme/cart, Dockerfile",
        "acme/docker, docker/Dockerfile",
        "acme/debug, Dockerfile.debug",
        "acme/release, Dockerfile.release"
    })
    void lettersInCommonAndFoldersThatNameNothingAreNoName(String image, String path) {
        assertThat(weigh(new ImageIsFolder(), image, path)).isEmpty();
    }

    @Test
    void anEverydayNameWeighsLess() {
        assertThat(weight(new ImageIsFolder(), "acme/frontend", "frontend/Dockerfile"))
                .isLessThan(weight(new ImageIsFolder(), "acme/parcel", "parcel/Dockerfile"));
    }

    @Test
    void theImageIsCalledAsTheRepositoryIs() {
        assertThat(weight(new ImageIsRepository(), "acme/shop", "Dockerfile")).isEqualTo(40);
        assertThat(weight(new ImageIsRepository(), "acme/shop", "docker/shop/Dockerfile"))
                .isEqualTo(40);
    }

    @Test
    void thatSaysLittleOfAFolderWithANameOfItsOwn() {
        assertThat(weight(new ImageIsRepository(), "acme/shop", "website/Dockerfile"))
                .isEqualTo(10);
    }

    @Test
    void anImageThatBeginsAsTheRepositoryIsNotIt() {
        assertThat(weigh(new ImageIsRepository(), "acme/shop-db", "Dockerfile")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"acme/shop-cart, cart/Dockerfile", "acme/shop_cart, cart/Dockerfile", "acme/shopcart, cart/Dockerfile"})
    void theImageIsCalledAfterRepositoryAndFolder(String image, String path) {
        assertThat(weigh(new ImageIsBoth(), image, path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"acme/shop-basket, cart/Dockerfile", "acme/mall-cart, cart/Dockerfile", "acme/shop, Dockerfile"})
    void halfOfItIsNotBoth(String image, String path) {
        assertThat(weigh(new ImageIsBoth(), image, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"acme/shop:1.4-cart, cart/Dockerfile", "acme/shop:cart-v2, src/cart/Dockerfile"})
    void theTagNamesTheFolderWhereTheImageIsTheRepository(String image, String path) {
        assertThat(weigh(new TagIsFolder(), image, path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"acme/else:1.4-cart, cart/Dockerfile", "acme/shop:1.4, cart/Dockerfile"})
    void aTagSaysNothingWhereTheImageIsAnotherOrItIsAVersion(String image, String path) {
        assertThat(weigh(new TagIsFolder(), image, path)).isEmpty();
    }

    @Test
    void everyWordOfTheImageIsInThePath() {
        assertThat(weigh(new ImageInPath(), "acme/samples-book-page", "samples/book/src/page/Dockerfile"))
                .isPresent();
    }

    @Test
    void oneWordThatIsNotInThePathIsEnoughAgainstIt() {
        assertThat(weigh(new ImageInPath(), "acme/samples-film-page", "samples/book/src/page/Dockerfile"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"acme/checkout, checkoutservice/Dockerfile", "acme/cart-service, cart/Dockerfile"})
    void namesAreAlikeButForAnEverydayWord(String image, String path) {
        assertThat(weigh(new ImageResembles(), image, path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "acme/check, checkoutservice/Dockerfile",
        "acme/cart-db, cart/Dockerfile",
        "acme/service, cart/Dockerfile"
    })
    void namesWithAnotherWordAreNotAlike(String image, String path) {
        assertThat(weigh(new ImageResembles(), image, path)).isEmpty();
    }

    @Test
    void theWorkloadIsCalledAsTheFolderIs() {
        assertThat(new WorkloadIsNamed().weigh(Given.one("cart", "i/svc-7"), unit("cart/Dockerfile")))
                .isPresent();
    }

    @Test
    void aWorkloadWithMoreInItsNameIsNot() {
        assertThat(new WorkloadIsNamed().weigh(Given.one("cart-db", "i/svc-7"), unit("cart/Dockerfile")))
                .isEmpty();
    }

    @Test
    void oneDockerfileForRunningIsTheOnlyOne() {
        assertThat(weigh(new OnlyDockerfile(), "i/svc-7", "Dockerfile", "test/Dockerfile", "Dockerfile.dev"))
                .isPresent();
    }

    @Test
    void itIsNotTheOnlyOneBesideAnotherForRunningNorWhereItsFolderHasANameOfItsOwn() {
        assertThat(weigh(new OnlyDockerfile(), "i/svc-7", "Dockerfile", "worker/Dockerfile"))
                .isEmpty();
        assertThat(weigh(new OnlyDockerfile(), "i/svc-7", "website/Dockerfile")).isEmpty();
    }

    static BuildUnit unit(String... tree) {
        return Given.unit(Given.repository("acme/shop", tree), tree[0]);
    }

    static Optional<Reason> weigh(Naming naming, String image, String... tree) {
        return naming.weigh(Given.one("x", image), unit(tree));
    }

    private static int weight(Naming naming, String image, String... tree) {
        return weigh(naming, image, tree).orElseThrow().weight();
    }
}
