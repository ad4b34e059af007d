package dev.mosaic.contract.manifest;

import dev.mosaic.contract.operation.OnFailure;
import dev.mosaic.contract.workload.WorkloadId;

/** A changed manifest: {@code base} is the YAML as it was shown, {@code yaml} as it shall be. */
public record Edit(WorkloadId workload, String base, String yaml, OnFailure onFailure) {
    private static final int LONGEST = 1024 * 1024;

    public Edit {
        if (base.length() > LONGEST || yaml.length() > LONGEST) {
            throw new IllegalArgumentException("yaml must have at most 1048576 characters");
        }
    }
}
