package dev.mosaic.kapi.cluster.playground;

import java.time.Instant;
import java.util.List;

/** One simulated pod, as it stands. */
final class SimulatedPod {
    private final String name;
    private final Template template;
    private final Instant created;
    private final Place place;
    private final List<SimulatedContainer> containers;
    private boolean terminating;

    /** Where a pod lands. */
    record Place(String node, String ip) {}

    SimulatedPod(String name, Template template, Place place, Instant created) {
        this.name = name;
        this.template = template;
        this.place = place;
        this.created = created;
        this.containers =
                template.containers().stream().map(SimulatedContainer::new).toList();
    }

    void terminate() {
        terminating = true;
        containers.forEach(container -> container.become(container.state()));
    }

    boolean terminating() {
        return terminating;
    }

    boolean ready() {
        return !terminating && containers.stream().allMatch(SimulatedContainer::ready);
    }

    boolean isOf(Template other) {
        return template.equals(other);
    }

    String name() {
        return name;
    }

    Place place() {
        return place;
    }

    Instant created() {
        return created;
    }

    List<SimulatedContainer> containers() {
        return containers;
    }
}
