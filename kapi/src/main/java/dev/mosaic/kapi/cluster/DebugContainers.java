package dev.mosaic.kapi.cluster;

import dev.mosaic.contract.shell.ContainerPlace;

/** Port: debug containers, which are added to a running pod with the rights of the person who asks, never with Mosaic's. */
public interface DebugContainers {

    /**
     * Adds one that sees the processes of the container {@code beside}, marked by {@code id}, and answers where it is once it runs; it
     * ends by itself after some hours. Fails with DEBUG_CONTAINER_FAILED when it does not come to run, with NOT_FOUND, CLUSTER_REFUSED or
     * CLUSTER_UNREACHABLE.
     */
    ContainerPlace add(UserToken user, ContainerPlace beside, String id);

    /** The image they run. */
    String image();
}
