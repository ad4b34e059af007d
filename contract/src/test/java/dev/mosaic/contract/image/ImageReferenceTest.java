package dev.mosaic.contract.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageReferenceTest {
    private static final String DIGEST = "sha256:" + "a".repeat(64);

    @ParameterizedTest
    @CsvSource({
        "nginx, docker.io, nginx",
        "nginx:1.29, docker.io, nginx",
        "library/nginx, docker.io, library/nginx",
        "ghcr.io/ann/cart:1, ghcr.io, ghcr.io/ann/cart",
        "localhost/cart:1, localhost, localhost/cart",
        "localhost:5000/cart, localhost:5000, localhost:5000/cart",
        "10.99.0.1:5000/shop/cart:abc1234, 10.99.0.1:5000, 10.99.0.1:5000/shop/cart",
        "[::1]:5000/cart, [::1]:5000, [::1]:5000/cart",
    })
    void aReferenceTellsItsRegistryAndRepository(String text, String registry, String repository) {
        ImageReference image = new ImageReference(text);

        assertThat(image.registry()).isEqualTo(registry);
        assertThat(image.repository()).isEqualTo(new ImageRepository(repository));
    }

    @Test
    void tagAndDigestAreToldApart() {
        ImageReference image = new ImageReference("registry.test:5000/cart:1.2@" + DIGEST);

        assertThat(image.tag()).contains("1.2");
        assertThat(image.digest()).contains(new Digest(DIGEST));
    }

    @Test
    void aPortIsNoTag() {
        assertThat(new ImageReference("localhost:5000/cart").tag()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Cart",
                "cart:",
                "cart@",
                "cart:la test",
                "cart:-x",
                "-cart",
                "cart//web",
                "cart/",
                "/cart",
                "https://ghcr.io/cart",
                "cart@sha256:abc",
                "cart:1;rm -rf",
                "cart\n",
                "cart:1@" + "sha256",
                "a..b",
                "registry.test:port/cart"
            })
    void aMalformedReferenceIsRefusedWithItsRule(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImageReference(text))
                .withMessageStartingWith("image must look like");
    }

    @Test
    void aNameOfMoreThan255CharactersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageReference("a".repeat(256)));
        assertThat(new ImageReference("a".repeat(255)).tag()).isEmpty();
    }

    @Test
    void aRepositoryTakesTagsAndDigestsButHoldsNone() {
        ImageRepository repository = new ImageRepository("registry.test/cart");

        assertThat(repository.tagged("abc1234")).hasToString("registry.test/cart:abc1234");
        assertThat(repository.at(new Digest(DIGEST))).hasToString("registry.test/cart@" + DIGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new ImageRepository("registry.test/cart:1"));
        assertThatIllegalArgumentException().isThrownBy(() -> repository.tagged("not a tag"));
    }

    @Test
    void aRepositoryHasOneNameHoweverItIsWritten() {
        for (String redis :
                new String[] {"redis", "library/redis", "docker.io/redis", "index.docker.io/library/redis"}) {
            assertThat(new ImageRepository(redis).whole()).isEqualTo("docker.io/library/redis");
        }
        assertThat(new ImageRepository("team/cart").whole()).isEqualTo("docker.io/team/cart");
        assertThat(new ImageRepository("localhost:5000/cart").whole()).isEqualTo("localhost:5000/cart");
    }
}
