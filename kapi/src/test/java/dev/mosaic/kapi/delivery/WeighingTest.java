package dev.mosaic.kapi.delivery;

import static dev.mosaic.kapi.delivery.Stocked.digest;
import static dev.mosaic.kapi.delivery.Stocked.image;
import static dev.mosaic.kapi.delivery.Stocked.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.kapi.image.StockedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private final Used used = new Used("registry.test/cart", List.of());

    @Test
    void theNewestStayAndTheOthersGo() {
        List<OldImage> weighed = weigh(2, image(3, "c"), image(1, "a"), image(4, "d"), image(2, "b"));
        assertThat(weighed).extracting(image -> image.tags().getFirst()).containsExactly("a", "b", "c", "d");
        assertThat(weighed).extracting(OldImage::goes).containsExactly(false, false, true, true);
        assertThat(reason(weighed, "a")).isEqualTo(StayReason.NEWEST);
    }

    @Test
    void whatOthersPushedIsNotEvenListed() {
        assertThat(weigh(1, image(1, "theirs-1"), image(2, "theirs-2"), image(3, "mine")))
                .extracting(OldImage::tags)
                .containsExactly(List.of("mine"));
    }

    @Test
    void anImageThatIsUsedStaysByItsDigestOrItsTagAndOneThatIsNotGoes() {
        used.add("registry.test/cart@" + digest(3), because("shop/deployment/cart"));
        used.add("registry.test/cart:d", because("shop/job/migrate"));
        used.add("registry.test/other:e", because("shop/deployment/other"));
        List<OldImage> weighed = weigh(1, image(1, "a"), image(3, "c"), image(4, "d"), image(5, "e"));
        assertThat(stay(weighed, "c").facts()).containsValue("shop/deployment/cart");
        assertThat(reason(weighed, "d")).isEqualTo(StayReason.IN_USE);
        assertThat(find(weighed, "e").goes()).isTrue();
    }

    @Test
    void anImageThatRunsFromARegistryOfAnotherNameStays() {
        used.add("localhost:30500/team/cart@" + digest(3), because("shop/deployment/cart"));
        assertThat(reason(weigh(1, image(1, "a"), image(3, "c")), "c")).isEqualTo(StayReason.IN_USE);
    }

    @Test
    void anImageThatHasATagOfSomebodyElsesStaysForItGoesWithAllItsTags() {
        List<OldImage> weighed = weigh(1, image(1, "a"), image(3, "c", "theirs-stable"), image(4, "d", "dd"));
        assertThat(stay(weighed, "c")).isEqualTo(new Stay(StayReason.SAME_IMAGE, Map.of("tag", "theirs-stable")));
        assertThat(find(weighed, "d").goes()).isTrue();
    }

    @Test
    void anImageThatAnotherIsMadeOfStaysAsLongAsThatOneDoes() {
        List<OldImage> weighed =
                weigh(1, image(1, "a"), image(3, "c"), image(4, "d"), index(9, List.of(digest(3)), "theirs-many"));
        assertThat(stay(weighed, "c")).isEqualTo(new Stay(StayReason.PART, Map.of("tag", "theirs-many")));
        assertThat(find(weighed, "d").goes()).isTrue();
    }

    private List<OldImage> weigh(int keep, StockedImage... images) {
        Weighing weighing = new Weighing(
                image -> image.tags().stream()
                        .filter(tag -> !tag.startsWith("theirs"))
                        .toList(),
                used,
                keep);
        return weighing.of(List.of(images));
    }

    private static Stay because(String what) {
        return new Stay(StayReason.IN_USE, Map.of("what", what));
    }

    private static StayReason reason(List<OldImage> images, String tag) {
        return stay(images, tag).reason();
    }

    private static Stay stay(List<OldImage> images, String tag) {
        return Objects.requireNonNull(find(images, tag).stay());
    }

    private static OldImage find(List<OldImage> images, String tag) {
        return images.stream()
                .filter(image -> image.tags().contains(tag))
                .findFirst()
                .orElseThrow();
    }
}
