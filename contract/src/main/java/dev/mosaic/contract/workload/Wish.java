package dev.mosaic.contract.workload;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.mosaic.contract.operation.OnFailure;
import java.util.List;

/** The same wanted of several workloads, 1 to 100, where it takes another act on each; kapi finds those. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface Wish {

    List<WorkloadId> workloads();

    OnFailure onFailure();

    /** This tag of the image repository that each is bound to, or else of the one it runs from. */
    record SameTag(List<WorkloadId> workloads, String tag, OnFailure onFailure) implements Wish {

        public SameTag {
            workloads = different(workloads);
            if (!tag.matches("\\w[\\w.-]{0,127}")) {
                throw new IllegalArgumentException("tag must have 1 to 128 letters, digits or _ . -");
            }
        }
    }

    /** The revision that each ran before. */
    record RevisionBefore(List<WorkloadId> workloads, OnFailure onFailure) implements Wish {

        public RevisionBefore {
            workloads = different(workloads);
        }
    }

    private static List<WorkloadId> different(List<WorkloadId> workloads) {
        if (workloads.isEmpty() || workloads.size() > Selection.MOST) {
            throw new IllegalArgumentException("workloads must be 1 to 100");
        }
        if (workloads.stream().distinct().count() < workloads.size()) {
            throw new IllegalArgumentException("workloads must be different");
        }
        return List.copyOf(workloads);
    }
}
