package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.image.ImageReference;
import dev.mosaic.contract.workload.Container;
import java.time.Instant;
import java.util.List;

/** A pod template, as far as the playground has one: its containers and the stamp of the last restart. */
record Template(List<Container> containers, String stamp) {

    static Template of(Container... containers) {
        return new Template(List.of(containers), "");
    }

    boolean has(String container) {
        return containers.stream().anyMatch(each -> each.name().equals(container));
    }

    Template with(String container, ImageReference image) {
        List<Container> changed = containers.stream()
                .map(each -> each.name().equals(container) ? new Container(container, image.value()) : each)
                .toList();
        return new Template(changed, stamp);
    }

    Template restarted(Instant at) {
        return new Template(containers, at.toString());
    }
}
