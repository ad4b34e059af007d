package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.OldImage;
import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.delivery.StayReason;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.StockedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rule on old images: of those that Mosaic pushed the newest stay, and whatever is needed. An image goes with all its
 * tags, so one that has a tag of somebody else's stays, too.
 */
record Weighing(Function<StockedImage, List<String>> pushed, Used used, int keep) {
    private static final Comparator<StockedImage> NEWEST_FIRST = Comparator.comparing(
                    (StockedImage image) -> image.created() == null ? Instant.MIN : image.created())
            .reversed()
            .thenComparing(image -> image.tags().getFirst());

    /** Newest first, without those of others. */
    List<OldImage> of(List<StockedImage> all) {
        List<StockedImage> ours = all.stream()
                .filter(image -> !pushed.apply(image).isEmpty())
                .sorted(NEWEST_FIRST)
                .toList();
        Map<Digest, Stay> stays = new HashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            Digest digest = ours.get(i).digest();
            stay(ours.get(i), i < keep).ifPresent(stay -> stays.put(digest, stay));
        }
        all.stream()
                .filter(image -> !ours.contains(image) || stays.containsKey(image.digest()))
                .forEach(image -> parts(image)
                        .forEach(part -> stays.putIfAbsent(
                                part,
                                new Stay(
                                        StayReason.PART,
                                        Map.of("tag", image.tags().getFirst())))));
        List<OldImage> weighed = new ArrayList<>();
        ours.forEach(image -> weighed.add(old(image, stays.get(image.digest()))));
        return List.copyOf(weighed);
    }

    private Optional<Stay> stay(StockedImage image, boolean newest) {
        return used.of(image)
                .or(() -> others(image).map(tag -> new Stay(StayReason.SAME_IMAGE, Map.of("tag", tag))))
                .or(() -> newest ? Optional.of(Stay.because(StayReason.NEWEST)) : Optional.empty());
    }

    private Optional<String> others(StockedImage image) {
        List<String> mine = pushed.apply(image);
        return image.tags().stream().filter(tag -> !mine.contains(tag)).findFirst();
    }

    private static List<Digest> parts(StockedImage image) {
        return image.facts().map(ImageFacts::parts).orElse(List.of());
    }

    private static OldImage old(StockedImage image, @Nullable Stay stay) {
        return new OldImage(image.digest(), image.tags(), image.created(), image.commit(), image.bytes(), stay);
    }
}
