package dev.mosaic.kapi.delivery;

import static dev.mosaic.kapi.delivery.Stocked.digest;
import static dev.mosaic.kapi.delivery.Stocked.image;
import static dev.mosaic.kapi.delivery.Stocked.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.operation.Operation;
import dev.mosaic.contract.operation.OperationId;
import dev.mosaic.contract.operation.OperationKind;
import dev.mosaic.contract.operation.StepName;
import dev.mosaic.contract.operation.StepState;
import dev.mosaic.kapi.cluster.Details;
import dev.mosaic.kapi.image.StockedImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PushedImagesTest {
    private static final String CART = "registry.test/cart";

    @Test
    void anImageWhoseLabelNamesItsTagIsOurs() {
        assertThat(pushed(labelled(Map.of("dev.mosaic.image", CART + ":abc"), "abc")))
                .containsExactly("abc");
    }

    @Test
    void ofAnImageThatSomebodyTaggedAnewOnlyOurTagIsOurs() {
        assertThat(pushed(labelled(Map.of("dev.mosaic.image", CART + ":abc"), "stable", "abc")))
                .containsExactly("abc");
    }

    @Test
    void anImageBuiltOnOneOfOursInheritsItsLabelAndIsNotOurs() {
        assertThat(pushed(labelled(Map.of("dev.mosaic.image", CART + ":abc"), "tested")))
                .isEmpty();
        assertThat(pushed(labelled(Map.of("dev.mosaic.image", "registry.test/base:abc"), "abc")))
                .isEmpty();
        assertThat(pushed(labelled(Map.of("dev.mosaic.image", "<b>"), "abc"))).isEmpty();
    }

    @Test
    void anImageWithoutOurLabelIsOursIfAShipRecordedItsVeryDigest() {
        List<Operation> ships = List.of(ship(CART + ":abc", digest(7).value()));
        assertThat(PushedImages.of(CART, ships).apply(image(7, "abc"))).containsExactly("abc");
        assertThat(PushedImages.of(CART, ships).apply(image(8, "abc"))).isEmpty();
        assertThat(PushedImages.of(CART, ships).apply(image(7, "def"))).isEmpty();
    }

    @Test
    void anImageOfOthersIsNotOurs() {
        assertThat(pushed(labelled(Map.of("org.opencontainers.image.revision", "abc"), "abc")))
                .isEmpty();
        assertThat(pushed(image(1, ""))).isEmpty();
    }

    private static List<String> pushed(StockedImage image) {
        return PushedImages.of(CART, List.of(ship("", ""))).apply(image);
    }

    private static Operation ship(String image, String digest) {
        Instant now = Instant.EPOCH;
        return new Operation(
                new OperationId("one"),
                OperationKind.SHIP,
                Details.CART,
                "",
                "ann",
                now,
                null,
                List.of(new StepState(StepName.BUILD, now, now, image), new StepState(StepName.PUSH, now, now, digest)),
                List.of(),
                null);
    }
}
