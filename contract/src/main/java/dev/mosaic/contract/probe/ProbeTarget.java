package dev.mosaic.contract.probe;

/**
 * Somebody who can be asked: {@code name} is the service's or pod's, {@code host} what to call it by, {@code portName} may
 * be empty. {@code protocol} is what Kubernetes says: TCP, UDP or SCTP.
 */
public record ProbeTarget(Kind kind, String name, String host, int port, String portName, String protocol) {

    /** What stands behind the host. */
    public enum Kind {
        SERVICE_NAME,
        SERVICE_ADDRESS,
        POD
    }
}
