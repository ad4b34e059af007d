package dev.mosaic.frontend.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {

    @ParameterizedTest
    @CsvSource({
        "registry.example/shop/cart:1.2, cart:1.2",
        "localhost:5000/cart, cart",
        "r/cart@sha256:0123456789abcdef0123456789abcdef, cart@0123456789ab",
        "not an image at all, not an image at all",
        "x@, x@"
    })
    void anImageIsToldInOneGlance(String image, String brief) {
        assertThat(ImageName.brief(image)).isEqualTo(brief);
    }
}
