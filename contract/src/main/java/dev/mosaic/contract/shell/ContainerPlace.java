package dev.mosaic.contract.shell;

import dev.mosaic.contract.workload.WorkloadId;
import java.util.regex.Pattern;

/** A container of a pod of a workload, by the name rules of Kubernetes (RFC 1123). */
public record ContainerPlace(WorkloadId workload, String pod, String container) {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?");
    private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?");

    public ContainerPlace {
        if (!SUBDOMAIN.matcher(pod).matches()) throw new IllegalArgumentException("pod must be a DNS subdomain");
        if (!LABEL.matcher(container).matches()) throw new IllegalArgumentException("container must be a DNS label");
    }

    /** The same pod, another container. */
    public ContainerPlace in(String other) {
        return new ContainerPlace(workload, pod, other);
    }

    @Override
    public String toString() {
        return "container " + container + " of pod " + workload.namespace() + "/" + pod;
    }
}
