package dev.mosaic.kapi.matching;

import dev.mosaic.contract.workload.Container;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the container a workload exists for: the one kubectl would choose, then the one named as the workload is, one of ours
 * before one of others, never a helper while there is another; else the first.
 */
record OwnContainer(Predicate<ImageName> ours) {
    private static final String DEFAULT = "kubectl.kubernetes.io/default-container";

    Optional<Container> of(Running running) {
        return running.containers().stream().max(Comparator.comparingInt(container -> weight(running, container)));
    }

    private int weight(Running running, Container container) {
        Words name = Words.of(container.name());
        Optional<ImageName> image = ImageName.of(container.image());
        int weight = container.name().equals(running.annotations().get(DEFAULT)) ? 10 : 0;
        if (Vocabulary.HELPER.holds(name)
                || image.map(ImageName::base).filter(OwnContainer::isHelper).isPresent()) {
            weight -= 8;
        }
        weight += likeness(running, name)
                + image.map(one -> likeness(running, one.base())).orElse(0);
        return image.filter(ours).isPresent() ? weight + 4 : weight;
    }

    private static boolean isHelper(Words base) {
        return Vocabulary.HELPER.holds(base)
                || base.all().getLast().equals("exporter") && base.all().size() > 1;
    }

    private static int likeness(Running running, Words name) {
        Words workload = Words.of(running.id().name());
        if (workload.same(name)) return 3;
        return workload.all().containsAll(name.all()) ? 1 : 0;
    }
}
