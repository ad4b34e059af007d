package dev.mosaic.kapi.cluster.fabric8;

import dev.mosaic.contract.workload.Pod;
import dev.mosaic.contract.workload.PodContainer;
import dev.mosaic.kapi.cluster.ContainerSigns;
import dev.mosaic.kapi.cluster.HealthWords;
import dev.mosaic.kapi.cluster.PodSigns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is kept of a pod. {@code hash} and {@code generation} are the labels its controller marks revisions with. */
record SeenPod(
        UUID uid,
        UUID owner,
        String name,
        String hash,
        String generation,
        PodSigns signs,
        List<Image> images,
        String node,
        String ip,
        Instant created)
        implements Seen {
    /** The image of the container of the same place in {@code signs}. */
    record Image(String name, String id) {}

    Pod pod(boolean current, Collection<SeenWarning> warnings, Instant now) {
        PodSigns told = Warned.signs(signs, warnings);
        List<PodContainer> containers = containers(told.containers(), now);
        int restarts = containers.stream().mapToInt(PodContainer::restarts).sum();
        return new Pod(
                name, HealthWords.pod(told, now), signs.ready(), current, restarts, node, ip, containers, created);
    }

    private List<PodContainer> containers(List<ContainerSigns> all, Instant now) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> container(all.get(i), images.get(i), now))
                .toList();
    }

    private static PodContainer container(ContainerSigns signs, Image image, Instant now) {
        return new PodContainer(
                signs.name(),
                image.name(),
                image.id(),
                signs.ready(),
                signs.restarts(),
                HealthWords.container(signs, now));
    }

    /** When the word of this pod may change though nothing happens to it. */
    Optional<Instant> nextTurn(Instant now) {
        return signs.containers().stream()
                .filter(container -> container.stage() == ContainerSigns.Stage.RUNNING)
                .map(container -> container.ready() ? container.believedFrom() : container.graceEnd())
                .filter(end -> end.isAfter(now) && end.isBefore(Instant.MAX))
                .min(Instant::compareTo);
    }
}
