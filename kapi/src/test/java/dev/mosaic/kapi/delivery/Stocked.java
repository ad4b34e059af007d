package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.image.Digest;
import dev.mosaic.kapi.image.ImageFacts;
import dev.mosaic.kapi.image.StockedImage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Images in a registry as tests need them. */
final class Stocked {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Stocked() {}

    /** So many hours old. */
    static StockedImage image(int hours, String... tags) {
        return image(digest(hours), hours, Map.of(), List.of(), tags);
    }

    static StockedImage labelled(Map<String, String> labels, String... tags) {
        return image(digest(1), 1, labels, List.of(), tags);
    }

    static StockedImage index(int hours, List<Digest> parts, String... tags) {
        return image(digest(hours), hours, Map.of(), parts, tags);
    }

    static Digest digest(int number) {
        return new Digest("sha256:" + String.format("%064x", number));
    }

    private static StockedImage image(
            Digest digest, int hours, Map<String, String> labels, List<Digest> parts, String... tags) {
        ImageFacts facts =
                new ImageFacts(digest, NOON.minusSeconds(hours * 3600L), labels, 1000, Map.of(), List.of(), parts);
        return new StockedImage(digest, List.of(tags), Optional.of(facts));
    }
}
