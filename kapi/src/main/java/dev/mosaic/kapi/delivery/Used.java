package dev.mosaic.kapi.delivery;

import dev.mosaic.contract.delivery.Stay;
import dev.mosaic.contract.identity.Right;
import dev.mosaic.contract.image.Digest;
import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.kapi.image.StockedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which images of one repository the cluster needs and for what; the first reason told stays. */
final class Used {
    private final String repository;
    private final List<Right> blind;
    private final Map<Digest, Stay> digests = new HashMap<>();
    private final Map<String, Stay> tags = new HashMap<>();

    /** {@code repository} in the one way of writing it; {@code blind}: the rights that were missing to see more. */
    Used(String repository, List<Right> blind) {
        this.repository = repository;
        this.blind = blind;
    }

    List<Right> blind() {
        return blind;
    }

    /** A digest counts whatever the registry is called here: nodes may know it by another name. */
    void add(String image, Stay stay) {
        int at = image.lastIndexOf('@');
        if (at >= 0) digest(image.substring(at + 1)).ifPresent(digest -> digests.putIfAbsent(digest, stay));
        else tag(image).ifPresent(tag -> tags.putIfAbsent(tag, stay));
    }

    Optional<Stay> of(StockedImage image) {
        return Stream.concat(
                        Stream.ofNullable(digests.get(image.digest())),
                        image.tags().stream().flatMap(tag -> Stream.ofNullable(tags.get(tag))))
                .findFirst();
    }

    private Optional<String> tag(String text) {
        try {
            ImageReference image = new ImageReference(text);
            boolean here = image.repository().whole().equals(repository);
            return here ? Optional.of(image.tag().orElse("latest")) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Digest> digest(String text) {
        try {
            return Optional.of(new Digest(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
