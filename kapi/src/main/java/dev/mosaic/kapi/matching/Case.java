package dev.mosaic.kapi.matching;

import dev.mosaic.contract.workload.Container;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One workload with its own container and what that runs. {@code bases} are the names its image may go by: as written, without a
 * version at its end, and without the word that all images of its place begin with; {@code tag} the words of its tag, {@code names}
 * what workload and container are called.
 */
record Case(Running running, Container container, ImageName image, List<Words> bases, Words tag, List<Words> names) {

    static Case of(Running running, Container container, ImageName image, Words start) {
        Stream<Words> written = Stream.of(image.base(), image.base().unversioned());
        List<Words> bases = written.flatMap(base -> Stream.concat(Stream.of(base), base.after(start).stream()))
                .distinct()
                .toList();
        return new Case(running, container, image, bases, image.tagWords(), names(running, container));
    }

    private static List<Words> names(Running running, Container container) {
        return Stream.of(
                        running.id().name(),
                        container.name(),
                        running.labels().get("app.kubernetes.io/name"),
                        running.labels().get("app.kubernetes.io/component"),
                        running.labels().get("app"))
                .filter(Objects::nonNull)
                .distinct()
                .map(Words::of)
                .toList();
    }

    Map<String, String> imageLabels() {
        return running.imageLabels().getOrDefault(container.name(), Map.of());
    }

    boolean isCalled(Words name) {
        return bases.stream().anyMatch(base -> base.same(name));
    }

    /** How the image is called where it stands, for sentences. */
    String imageText() {
        return image.entry().substring(image.entry().lastIndexOf('/') + 1);
    }
}
