package dev.mosaic.contract.diagnosis;

import dev.mosaic.contract.workload.WorkloadId;
import dev.mosaic.contract.workload.WorkloadKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who cannot reach it: pods of a workload, pods with these labels, or anybody in a namespace. */
public record Asker(
        String namespace,
        @Nullable Named workload,
        @Nullable Map<String, String> labels) {
    public Asker {
        if (!namespace.matches("[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?"))
            throw new IllegalArgumentException("caller.namespace must be a DNS label");
        labels = labels == null ? Map.of() : Map.copyOf(labels);
    }

    /** A workload of the asker's namespace. */
    public record Named(WorkloadKind kind, String name) {}

    /** The workload it belongs to, where one was named. */
    public @Nullable WorkloadId id() {
        return workload == null ? null : new WorkloadId(namespace, workload.kind(), workload.name());
    }
}
