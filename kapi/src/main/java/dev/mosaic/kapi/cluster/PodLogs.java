package dev.mosaic.kapi.cluster;

import java.util.Optional;

/** Port: what containers write, read where it lies and only as fast as somebody reads. */
public interface PodLogs {

    /** The pod as it stands now; empty when there is none. Asks the API server; fails with CLUSTER_UNREACHABLE. */
    Optional<LoggedPod> pod(String namespace, String name);

    /**
     * Opens one log; the caller closes it. Fails with LOG_UNAVAILABLE where there is none (the pod or container is not there, did
     * not start yet, or did not run before), and with CLUSTER_UNREACHABLE.
     */
    LogTape open(LogAsk ask);
}
