package dev.mosaic.contract.probe;

import dev.mosaic.contract.workload.WorkloadId;
import org.jspecify.annotations.Nullable;

/** Where a question is asked from: a namespace, or a workload, whose labels the asking pod wears so that policies apply. */
public record Origin(String namespace, @Nullable WorkloadId workload) {
    public Origin {
        if (!namespace.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"))
            throw new IllegalArgumentException("namespace must be a DNS label");
        if (workload != null && !workload.namespace().equals(namespace))
            throw new IllegalArgumentException("workload must be of the namespace");
    }

    /** From a namespace, as nobody in particular. */
    public static Origin in(String namespace) {
        return new Origin(namespace, null);
    }

    /** With the labels of this workload. */
    public static Origin as(WorkloadId workload) {
        return new Origin(workload.namespace(), workload);
    }
}
