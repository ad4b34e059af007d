package dev.mosaic.kapi.cluster.playground;

import dev.mosaic.contract.workload.Container;

/** One container of a simulated pod, as it stands. */
final class SimulatedContainer {
    private final Container spec;
    private ContainerState state = new ContainerState.Waiting("ContainerCreating", "");
    private String imageId = "";
    private boolean ready;
    private int restarts;
    private int failures;
    private final Runs runs = new Runs();

    SimulatedContainer(Container spec) {
        this.spec = spec;
    }

    void become(ContainerState next) {
        state = next;
        ready = false;
    }

    void pulled(String id) {
        imageId = id;
        failures = 0;
    }

    void becomeReady() {
        ready = true;
    }

    void restarted() {
        restarts++;
    }

    /** Counts one more failure in a row and answers how many came before. */
    int failed() {
        return failures++;
    }

    Container spec() {
        return spec;
    }

    ContainerState state() {
        return state;
    }

    String imageId() {
        return imageId;
    }

    boolean ready() {
        return ready;
    }

    Runs runs() {
        return runs;
    }

    int restarts() {
        return restarts;
    }
}
