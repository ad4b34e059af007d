package dev.mosaic.kapi.cluster.playground;

/** What a controller may do: begin a pod of the newest revision, and end one. */
interface Pods {

    void begin(SimulatedWorkload workload, String name, String node);

    void end(SimulatedWorkload workload, SimulatedPod pod);
}
